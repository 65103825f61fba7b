// Starting an interpreter: types, sys.modules, builtins. CPython 3.13 Python/pylifecycle.c (pycore_interp_init, init_interp_main).

import { builtinsModule } from './modules/builtins.ts';
import { sysModule } from './modules/sys.ts';
import { nativeMaker } from './library.ts';
import { initTypes } from './objects/init.ts';
import { Heap, useHeap } from './memory/heap.ts';
import { PyDict } from './objects/dict.ts';
import { decref } from './objects/object.ts';
import { staticStr } from './objects/str.ts';
import { InterpreterState, type FoundModule, type Machine } from './vm/interpreter-state.ts';
import { setFrameProvider } from './objects/super.ts';
import { watchCollector } from './vm/collector.ts';
import { currentInterpreter, currentPythonFrame, currentThread } from './vm/current.ts';
import { setAsyncGenHooksProvider } from './objects/async-generator.ts';
import { setBuiltinsProvider } from './objects/import-door.ts';
import { setCallerModuleProvider } from './objects/type-params.ts';
import { None } from './objects/singletons.ts';
import { setStatementParser } from './vm/traceback-anchors.ts';
import { parseStatements } from './source-statements.ts';

/** Where the heap of the first process begins. */
const HEAP_BASE = 0x7f_0000_0000_00;

/** A new process's heap, made current. */
export function newHeap(): Heap {
  initTypes();
  setFrameProvider(currentPythonFrame);
  setStatementParser(parseStatements);
  setAsyncGenHooksProvider(() => currentThread);
  setBuiltinsProvider(() => currentInterpreter().builtins);
  setCallerModuleProvider(
    () => currentPythonFrame()?.globals.getStr(staticStr('__name__')) ?? None,
  );
  const heap = new Heap(HEAP_BASE);
  useHeap(heap);
  watchCollector(heap.gc);
  return heap;
}

export function startInterpreter(
  heap: Heap,
  machine: Machine,
  findModule: (name: string) => FoundModule | null,
  argv: readonly string[],
  mainFile: string,
): InterpreterState {
  const interp = new InterpreterState(
    heap,
    machine,
    new PyDict(),
    nativeMaker,
    findModule,
    argv,
    mainFile,
  );
  const builtins = builtinsModule(interp);
  interp.builtins = builtins.dict;
  interp.modules.setStr(staticStr('builtins'), builtins);
  decref(builtins);
  const sys = sysModule(interp);
  interp.modules.setStr(staticStr('sys'), sys);
  decref(sys);
  return interp;
}
