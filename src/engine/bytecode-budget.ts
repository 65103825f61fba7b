// How many bytecodes a run may take. What never ends by itself must be ended soon; what says beforehand how far it counts may count: a loop
// over a long range gets what its steps need besides, up to a limit that a hundred million of them stay below. Whoever names a number of
// bytecodes gets just that many. Not in CPython.

/** For a step of a loop that does little. */
const BYTECODES_PER_STEP = 8;
/** Shorter loops have to do with what everybody has. */
const LONG_LOOP = 100_000;
const PROMISES_MAX = 800_000_000;

export class BytecodeBudget {
  /** Bytecodes, all promises included. */
  limit: number;
  private promisesLeft: number;

  constructor(usual: number, named: number | undefined) {
    this.limit = named ?? usual;
    this.promisesLeft = named === undefined ? PROMISES_MAX : 0;
  }

  /** A loop has begun that ends after `steps` of them. */
  promise(steps: number): void {
    if (steps < LONG_LOOP || this.promisesLeft === 0) return;
    const more = Math.min(steps * BYTECODES_PER_STEP, this.promisesLeft);
    this.promisesLeft -= more;
    this.limit += more;
  }

  get words(): string {
    return `${this.limit} bytecodes`;
  }
}
