// The end of the main thread and of the interpreter: exit status, traceback, module teardown, the leak check.
// CPython 3.13 Python/pylifecycle.c (Py_FinalizeEx), Python/import.c (finalize_modules), Python/pythonrun.c (_Py_HandleSystemExit).

import { gcCollectSteps } from './vm/collector.ts';
import { forgetGcLists } from './modules/gc.ts';
import { finalizerQueue } from './objects/finalize.ts';
import { PyBaseException } from './objects/exceptions.ts';
import { PyInt } from './objects/int.ts';
import { PyModule } from './objects/module.ts';
import { decref } from './objects/object.ts';
import { None } from './objects/singletons.ts';
import { PyStr } from './objects/str.ts';
import { takePendingFrame, SUSPENDED, type Steps } from './objects/suspend.ts';
import { exceptionTextSteps } from './vm/traceback-text.ts';
import { sourceLine } from './vm/unraisable.ts';
import { runNested } from './vm/nested.ts';
import { drainFinalizers as drainSteps } from './vm/finalizers.ts';
import { str } from './objects/abstract.ts';
import type { Run } from './run.ts';
import type { ThreadState } from './vm/thread-state.ts';

/** The main thread is over: its exception is printed, and decides the exit status. */
export function endOfMain(run: Run, ts: ThreadState): void {
  const exception = ts.uncaught;
  if (!(exception instanceof PyBaseException)) return;
  ts.uncaught = null;
  if (exception.isA('SystemExit')) systemExit(run, ts, exception);
  else {
    run.mainStatus = exception.isA('KeyboardInterrupt') ? 130 : 1;
    run.mainException = runNested(ts, summarySteps(exception));
    const text = runNested(
      ts,
      exceptionTextSteps(exception, (file, line) => sourceLine(run.readFile(file), line)),
    );
    run.write('stderr', text);
  }
  decref(exception);
}

/** `Type: message`, as the last line of a traceback. */
function* summarySteps(exception: PyBaseException): Steps<string> {
  const name =
    exception.type.module === 'builtins'
      ? exception.type.qualname
      : `${exception.type.module}.${exception.type.qualname}`;
  let text = str(exception);
  if (text === SUSPENDED) text = (yield) as PyStr;
  const message = text.value;
  decref(text);
  return message === '' ? name : `${name}: ${message}`;
}

function systemExit(run: Run, ts: ThreadState, exception: PyBaseException): void {
  const code = exception.field('code');
  if (code === None) return;
  if (code instanceof PyInt) {
    run.mainStatus = Number(BigInt.asUintN(8, BigInt(code.value)));
    return;
  }
  run.mainStatus = 1;
  const text = runNested(ts, strOf(code));
  run.write('stderr', `${text}\n`);
}

function* strOf(o: Parameters<typeof str>[0]): Steps<string> {
  let text = str(o);
  if (text === SUSPENDED) text = (yield) as PyStr;
  const value = text.value;
  decref(text);
  return value;
}

/** Tears the interpreter down and counts what is left. Only after the outcome is known: nothing of the program runs afterwards but `__del__`. */
export function finalizeInterpreter(run: Run): number {
  const ts = run.interp.threads[0]!;
  run.enter(ts);
  dropStates(run);
  const { modules } = run.interp;
  for (const [i, key] of modules.keys.entries()) {
    const module = modules.values[i];
    if (
      key &&
      module instanceof PyModule &&
      key instanceof PyStr &&
      key.value !== 'builtins' &&
      key.value !== 'sys'
    ) {
      clearModule(module);
      drainFinalizers(ts);
    }
  }
  collect(ts);
  drainFinalizers(ts);
  for (const module of modules.values) if (module instanceof PyModule) module.dict.clear();
  run.interp.imports.release();
  drainFinalizers(ts);
  modules.clear();
  decref(modules);
  forgetGcLists(run.heap.gc);
  collect(ts);
  drainFinalizers(ts);
  collect(ts);
  return run.heap.liveObjects;
}

/** What threads and the interpreter hold beside modules: contexts, callbacks of atexit that had no chance to run. */
function dropStates(run: Run): void {
  for (const thread of run.interp.threads) {
    const { context } = thread;
    thread.context = null;
    if (context !== null) decref(context);
  }
  for (const callback of run.interp.atexit.splice(0))
    if (callback !== null)
      for (const o of [callback.func, ...callback.args, ...callback.kwnames]) decref(o);
}

/** _PyModule_Clear: names with one underscore first, then the others but `__builtins__`; values become None. */
function clearModule(module: PyModule): void {
  const { dict } = module;
  for (const privateOnes of [true, false]) {
    for (const [i, key] of [...dict.keys].entries()) {
      if (!(key instanceof PyStr) || dict.values[i] === None) continue;
      const isPrivate = key.value.startsWith('_') && !key.value.startsWith('__');
      if (isPrivate === privateOnes && key.value !== '__builtins__') dict.setStr(key, None);
    }
  }
}

function collect(ts: ThreadState): void {
  runNested(ts, gcCollectSteps(2, 'shutdown'));
}

function drainFinalizers(ts: ThreadState): void {
  while (finalizerQueue.length > 0) runNested(ts, drainSteps());
  takePendingFrame();
}
