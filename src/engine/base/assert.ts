// Assertions guard invariants of the engine itself. A failed one is a bug of ours, never an error of the learner's program.
// Not in CPython.

/** A broken invariant of the engine. */
export class EngineBug extends Error {
  override readonly name = 'EngineBug';
}

/** Throws EngineBug with `message` unless `condition` holds. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new EngineBug(message);
}

/** For the default branch of an exhaustive switch: the type checker proves that it cannot be reached. */
export function unreachable(value: never): never {
  throw new EngineBug(`unreachable value: ${String(value)}`);
}
