// Explorations for the atlas of outcomes. The latest one is kept, so that further questions about the same program (can it print this?) are
// answered at once. Not in CPython.

import { answerTo, explore, type Exploration, type ExploreProgress } from '../engine/index.ts';
import type { Program } from '../engine/index.ts';
import type { ExploreRequest } from './protocol.ts';

export class Atlas {
  private latest: { readonly key: string; readonly exploration: Exploration } | null = null;

  /** Every outcome of `program`, with the answer to `options.canPrint` if it asks. */
  explore(
    program: Program,
    { canPrint, ...options }: ExploreRequest,
    onProgress: (progress: ExploreProgress) => void,
  ): Exploration {
    const key = JSON.stringify([program, options]);
    if (this.latest?.key !== key)
      this.latest = { key, exploration: explore(program, options, onProgress) };
    const { exploration } = this.latest;
    return canPrint === undefined
      ? exploration
      : { ...exploration, answer: answerTo(canPrint, exploration) };
  }
}
