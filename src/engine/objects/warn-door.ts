// Warnings that natives of this room issue, and errors that they can't pass on; how is vm/warn.ts and vm/unraisable.ts, which put themselves
// in. CPython 3.13 Python/_warnings.c (PyErr_WarnEx), Python/errors.c (PyErr_WriteUnraisable).

import type { PyObject } from './object.ts';
import type { Steps } from './suspend.ts';

type Warn = (category: string, message: string, stacklevel?: number) => Steps<void>;
let warn: Warn = function* () {};
export function setWarning(steps: Warn): void {
  warn = steps;
}

export function* deprecationSteps(message: string): Steps<void> {
  yield* warn('DeprecationWarning', message);
}

export function* warningSteps(category: string, message: string, stacklevel = 1): Steps<void> {
  yield* warn(category, message, stacklevel);
}

type Unraisable = (error: unknown, where: PyObject | null, message?: string | null) => Steps<void>;
let unraisable: Unraisable = function* () {};
/** vm/unraisable.ts puts itself in. */
export function setUnraisable(steps: Unraisable): void {
  unraisable = steps;
}

/** PyErr_WriteUnraisable: an error that natives of this room can't pass on. Drops the exception. */
export function* unraisableSteps(error: unknown, where: PyObject | null): Steps<void> {
  yield* unraisable(error, where);
}
