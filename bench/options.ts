import { parseArgs } from 'node:util';

/** The parts of the benchmark, in the order in which they run. */
export const parts = ['in-process', 'http', 'cold-start', 'validators', 'msw', 'named-tokens'] as const;
export type Part = (typeof parts)[number];

/** How long and how often is measured. */
export interface Effort {
  readonly inProcess: { readonly rounds: number; readonly milliseconds: number; readonly warmUpMilliseconds: number };
  readonly http: { readonly rounds: number; readonly milliseconds: number; readonly warmUpMilliseconds: number };
  readonly coldStart: { readonly rounds: number };
}

export interface Options {
  readonly parts: readonly Part[];
  readonly prism: boolean;
  readonly quick: boolean;
  readonly json: boolean;
  /** Exit with 1 when a target is missed. */
  readonly assert: boolean;
  readonly effort: Effort;
}

const full: Effort = {
  inProcess: { rounds: 20, milliseconds: 100, warmUpMilliseconds: 300 },
  http: { rounds: 8, milliseconds: 2000, warmUpMilliseconds: 300 },
  coldStart: { rounds: 11 },
};

/** Shows that everything works, and no more. */
const quick: Effort = {
  inProcess: { rounds: 2, milliseconds: 5, warmUpMilliseconds: 10 },
  http: { rounds: 1, milliseconds: 100, warmUpMilliseconds: 50 },
  coldStart: { rounds: 1 },
};

export const help = `npm run bench -- [OPTIONS]

Measures minting, examining, verifying and naming tokens: in process, over HTTP beside a bare node:http server and \`prism mock\`, the time to the
first answer, and memory; judging answers, requests through MSW, and imports; a hundred thousand named tokens of one user.
About seven minutes; leave the machine alone meanwhile. docs/benchmarks.md says how to read it.

  --only NAME       in-process, http, cold-start, validators, msw or named-tokens; may be given more
                    than once
  --without-prism   compares with the bare server alone (the first comparison with Prism installs it in bench/peers)
  --quick           a few seconds and no Prism: shows that the benchmark works, not how fast anything is
  --json            prints the figures as JSON (of the first three parts)
  --assert          exits with 1 when a target is missed
  --help

  npm run bench -- --only in-process
  npm run bench -- --json > figures.json`;

/** Reads the command line; a text is what was wrong with it. */
export function readOptions(args: readonly string[]): Options | 'help' | { readonly problem: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        'without-prism': { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        assert: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    if (values.quick && values.assert) return { problem: '--quick measures too little for --assert' };
    const only = values.only ?? parts;
    const unknown = only.find((name) => !parts.some((part) => part === name));
    if (unknown !== undefined) {
      return { problem: `there is no part ${JSON.stringify(unknown)}, but ${parts.join(', ')}` };
    }
    return {
      parts: parts.filter((part) => only.includes(part)),
      prism: !values['without-prism'] && !values.quick,
      quick: values.quick,
      json: values.json,
      assert: values.assert,
      effort: values.quick ? quick : full,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
