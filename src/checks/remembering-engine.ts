// An engine that explores each program once: the gate asks for the same exploration several times (to compile the lab, to grade, to compare
// with recordings). Not in CPython.
//
// Invariant: answers are the wrapped engine's own; law 1 (the same program explores alike) is what makes remembering right.

import type { Exploration } from '../engine/index.ts';
import type { Engine } from './engine.ts';

export function remembering(engine: Engine): Engine {
  const known = new Map<string, Exploration | Promise<Exploration>>();
  return {
    createSession: engine.createSession,
    repeatedRuns: engine.repeatedRuns,
    diagnose: engine.diagnose,
    explore(program, options, onProgress) {
      const key = JSON.stringify([program, options]);
      const exploration = known.get(key) ?? engine.explore(program, options, onProgress);
      known.set(key, exploration);
      return exploration;
    },
  };
}
