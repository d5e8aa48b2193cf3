/** What a load process is told: who gets which requests, and for how long. */
export interface LoadJob {
  readonly port: number;
  /** The bytes of requests in base64, which take turns. */
  readonly requests: readonly string[];
  /** Where these digits stand in a request, a new number is put each time it is sent. */
  readonly number: string;
  readonly connections: number;
  /** Not counted. */
  readonly warmUpMilliseconds: number;
  readonly milliseconds: number;
}

/** What it reports. */
export interface LoadReport {
  /** Answers in the time that counts, and how long that was. */
  readonly answers: number;
  readonly seconds: number;
  /** Every answer of the job by its status, those of the warm-up included. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Connections that broke. */
  readonly broken: number;
  /** The share of the time in which the load process was at work: near 1, it is the load that is slow. */
  readonly busy: number;
}
