// Starting an interpreter: types, sys.modules, builtins. CPython 3.13 Python/pylifecycle.c (pycore_interp_init, init_interp_main).

import { builtinsModule } from './modules/builtins.ts';
import { sysModule } from './modules/sys.ts';
import { initTypes } from './objects/init.ts';
import { Heap, useHeap } from './memory/heap.ts';
import { setShadowing } from './objects/module.ts';
import { STDLIB_MODULE_NAMES } from './vm/stdlib-names.ts';
import { PROFILES } from './memory/profile.ts';
import type { Refchain } from './memory/refchain.ts';
import type { ProfileName } from './base/profile-name.ts';
import { PyDict } from './objects/dict.ts';
import { decref, incref } from './objects/object.ts';
import { staticStr } from './objects/str.ts';
import { ImportState } from './vm/import/import-state.ts';
import { newFileFinderHook } from './vm/import/bootstrap.ts';
import { describeBuiltin } from './vm/import/load.ts';
import { InterpreterState, type Machine, type ModuleMaker } from './vm/interpreter-state.ts';
import { NO_SWITCHES, type Switches } from './vm/switches.ts';
import type { PyModule } from './objects/module.ts';
import type { ModuleSources } from './vm/import/module-sources.ts';
import { setFrameProvider } from './objects/super.ts';
import { watchCollector } from './vm/collector.ts';
import {
  currentInterpreter,
  currentPythonFrame,
  currentThread,
  linkBelowNative,
} from './vm/current.ts';
import { installUnawaitedWarnings } from './modules/warn-unawaited.ts';
import { setModulesProvider } from './objects/builtin-methods.ts';
import { setUnraisable, setWarning } from './objects/warn-door.ts';
import { writeUnraisable } from './vm/unraisable.ts';
import { warnSteps } from './vm/warn.ts';
import { setAsyncGenHooksProvider } from './objects/async-generator.ts';
import { setFrameLinker } from './objects/generator.ts';
import { setReferenceWatcher } from './objects/last-reference.ts';
import { setWeakrefTouch } from './objects/weakref-list.ts';
import { setJump } from './objects/frame-methods.ts';
import { setLineNumber } from './modules/frame-jump.ts';
import { setBuiltinsProvider } from './objects/import-door.ts';
import { setCallerModuleProvider } from './objects/type-params.ts';
import { None } from './objects/singletons.ts';
import { setStatementParser } from './vm/traceback-anchors.ts';
import { parseStatements } from './source-statements.ts';
import { referenceWatcher } from './watched-references.ts';

/** Where the heap of the first process begins. */
const HEAP_BASE = 0x7f_0000_0000_00;

/** A new process's heap, made current. */
export function newHeap(profile: ProfileName, refchain: Refchain | null): Heap {
  initTypes();
  setFrameProvider(currentPythonFrame);
  setStatementParser(parseStatements);
  setModulesProvider(() => currentInterpreter().modules ?? null);
  setWarning(warnSteps);
  setUnraisable(writeUnraisable);
  installUnawaitedWarnings();
  setAsyncGenHooksProvider(() => currentThread);
  setFrameLinker(linkBelowNative);
  setWeakrefTouch((owner, name, kind) => currentThread.log?.touch(owner, name, kind, ''));
  setReferenceWatcher(referenceWatcher);
  setJump(setLineNumber);
  setBuiltinsProvider(() => currentInterpreter().builtins);
  setCallerModuleProvider(
    () => currentPythonFrame()?.globals.getStr(staticStr('__name__')) ?? None,
  );
  const heap = new Heap(HEAP_BASE, PROFILES[profile]);
  heap.refchain = refchain;
  useHeap(heap);
  watchCollector(heap.gc);
  return heap;
}

export function startInterpreter(
  heap: Heap,
  machine: Machine,
  sources: ModuleSources,
  argv: readonly string[],
  mainFile: string,
  switches: Switches = NO_SWITCHES,
): InterpreterState {
  const imports = new ImportState(sources, newFileFinderHook());
  const interp = new InterpreterState(heap, machine, new PyDict(), imports, argv, mainFile);
  interp.switches = switches;
  const builtins = addBuiltin(interp, 'builtins', builtinsModule);
  interp.builtins = incref(builtins.dict);
  interp.builtinsCopy = new PyDict();
  interp.builtinsCopy.copyFrom(builtins.dict);
  imports.importFunction = builtins.dict.getStr(staticStr('__import__'));
  setShadowing(
    () => currentInterpreter().imports.sources.folder,
    (name) => STDLIB_MODULE_NAMES.has(name),
  );
  interp.sysDict = incref(addBuiltin(interp, 'sys', sysModule).dict);
  interp.unraisableHook = interp.sysDict.getStr(staticStr('unraisablehook'));
  imports.sysDict = interp.sysDict;
  return interp;
}

/** Borrowed. */
function addBuiltin(interp: InterpreterState, name: string, maker: ModuleMaker): PyModule {
  const module = maker(interp);
  interp.modules.setStr(staticStr(name), module);
  decref(module);
  describeBuiltin(interp, module, name);
  return module;
}
