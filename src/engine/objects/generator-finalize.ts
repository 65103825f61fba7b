// What happens to a generator that nobody needs any more: it is closed, handed to the event loop, or (a coroutine that never ran) complained of.
// CPython 3.13 Objects/genobject.c (_PyGen_Finalize).

import { callFinalizerSteps } from './async-generator.ts';
import { AsyncGeneratorType, CoroutineType, GeneratorType, type PyGenerator } from './generator.ts';
import { closeSteps } from './generator-methods.ts';
import { decref } from './object.ts';
import { suspendSteps, type Steps, type Suspended } from './suspend.ts';

let warnUnawaitedSteps: (coroutine: PyGenerator) => Steps<void> = function* () {};

/** `warnings._warn_unawaited_coroutine`; modules/warnings-unawaited.ts puts it in. */
export function setUnawaitedWarning(steps: typeof warnUnawaitedSteps): void {
  warnUnawaitedSteps = steps;
}

function* finalizeSteps(gen: PyGenerator): Steps<void> {
  if (gen.state === 'finished') return;
  if (gen.type === AsyncGeneratorType && gen.finalizer !== null && !gen.closedByUser) {
    yield* callFinalizerSteps(gen);
    return;
  }
  if (gen.type === CoroutineType && gen.state === 'created') {
    yield* warnUnawaitedSteps(gen);
    return;
  }
  decref(yield* closeSteps(gen));
}

for (const type of [GeneratorType, CoroutineType, AsyncGeneratorType]) {
  type.tp_finalize = (o): void | Suspended => suspendSteps(finalizeSteps(o as PyGenerator), [o]);
}
