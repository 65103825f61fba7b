// How many bytecodes a run may take. What never ends by itself must be ended soon; what says beforehand how far it counts may count: a loop
// over a long range gets what its steps need besides, up to a limit that a hundred million of them stay below. Whoever names a number of
// bytecodes gets just that many. What loading modules of the library takes is set aside: it is no work of the program, and a right answer that
// begins with `import dataclasses` is not to be told that it never ends. Not in CPython.

/** For a step of a loop that does little. */
const BYTECODES_PER_STEP = 8;
/** Shorter loops have to do with what everybody has. */
const LONG_LOOP = 100_000;
const PROMISES_MAX = 800_000_000;
/** All of the library that programs use takes less; what loads the same module for ever comes to its end. */
const LOADING_MAX = 4_000_000;

export class BytecodeBudget {
  private readonly promised: { bytecodes: number; left: number };
  /** `open`: loads that have begun and not ended. */
  private readonly loading: { bytecodes: number; open: number };

  constructor(usual: number, named: number | undefined, before?: BytecodeBudget) {
    this.promised = { bytecodes: named ?? usual, left: named === undefined ? PROMISES_MAX : 0 };
    this.loading = before?.loading ?? { bytecodes: 0, open: 0 };
  }

  /** Bytecodes, all promises included, and what is set aside. */
  get limit(): number {
    const { bytecodes, open } = this.loading;
    return this.promised.bytecodes + (open > 0 ? LOADING_MAX : bytecodes);
  }

  /** A loop has begun that ends after `steps` of them. */
  promise(steps: number): void {
    const { promised } = this;
    if (steps < LONG_LOOP || promised.left === 0) return;
    const more = Math.min(steps * BYTECODES_PER_STEP, promised.left);
    promised.left -= more;
    promised.bytecodes += more;
  }

  /** A module of the library is being loaded: how much that takes is not known yet. */
  loadingBegins(): void {
    this.loading.open++;
  }

  /** It has taken so many. */
  loadingEnds(bytecodes: number): void {
    const { loading } = this;
    loading.open--;
    loading.bytecodes = Math.min(loading.bytecodes + bytecodes, LOADING_MAX);
  }

  get words(): string {
    return `${this.promised.bytecodes} bytecodes`;
  }
}
