// Warnings that natives of this room issue; how is vm/warn.ts, which puts itself in. CPython 3.13 Python/_warnings.c (PyErr_WarnEx).

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
