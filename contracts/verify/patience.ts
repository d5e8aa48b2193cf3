/** How often in a row a server may be waited for in vain. */
const LIMIT = 3;

/**
 * Counts how often in a row a server was waited for in vain. Once it was too often, nobody asks it any more: one that answers
 * nothing would keep hundreds of requests waiting, each for as long as `--timeout` says.
 */
export class Patience {
  #inVain = 0;

  note(isLate: boolean): void {
    if (!this.isOver) this.#inVain = isLate ? this.#inVain + 1 : 0;
  }

  get isOver(): boolean {
    return this.#inVain >= LIMIT;
  }
}

/** Why nobody asks any more. */
export const GIVEN_UP = `${LIMIT} times in a row it did not answer in time, so it was asked nothing more`;
