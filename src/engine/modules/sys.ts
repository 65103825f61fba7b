// sys. CPython 3.13 Python/sysmodule.c, as far as the engine is concerned with it now.

import { newFloat } from '../objects/float.ts';
import { frameObjectOf } from '../objects/frame-object.ts';
import { Frame } from '../objects/frame.ts';
import { newInt, newIntFrom, PyInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import type { PyObject } from '../objects/object.ts';
import { incref } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { memoryFunctions } from './sys-memory.ts';
import { HOOKS } from './sys-hooks.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { BUILTIN_MODULE_NAMES } from '../vm/builtin-module-names.ts';
import { newTextStream } from './stdio.ts';
import { secondsOf } from './time.ts';
import type { PyBaseException } from '../objects/exceptions.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const SYS_PATH = [
  '/usr/lib/python313.zip',
  '/usr/lib/python3.13',
  '/usr/lib/python3.13/lib-dynload',
  '/usr/lib/python3.13/site-packages',
];

function excInfo(): PyObject {
  const handled = currentThread.handled as PyBaseException | null;
  if (handled === null) return newTuple([newNone(), newNone(), newNone()]);
  return newTuple([
    incref(handled.type),
    incref(handled),
    handled.traceback === null ? newNone() : incref(handled.traceback),
  ]);
}

function getFrame(depth?: PyObject): PyObject {
  let left = depth instanceof PyInt ? Number(depth.value) : 0;
  for (let f = currentThread.top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    if (left-- === 0) return frameObjectOf(f);
  }
  return raise('ValueError', 'call stack is not deep enough');
}

function setRecursionLimit(limit: PyObject): PyObject {
  if (!(limit instanceof PyInt))
    raise('TypeError', `'${limit.type.name}' object cannot be interpreted as an integer`);
  if (limit.value < 1) raise('ValueError', 'recursion limit must be greater or equal than 1');
  currentInterpreter().recursionLimit = Number(limit.value);
  return newNone();
}

function setSwitchInterval(interval: PyObject): PyObject {
  const value = secondsOf(interval);
  if (value <= 0) raise('ValueError', 'switch interval must be strictly positive');
  currentInterpreter().switchInterval = value;
  return newNone();
}

const definition: ModuleDefinition = {
  name: 'sys',
  source: 'CPython 3.13 Python/sysmodule.c',
  functions: [
    method('exit', '(status=None, /)', (status?: PyObject) =>
      raise('SystemExit', ...(status === undefined ? [] : [status])),
    ),
    ...memoryFunctions,
    method('getrecursionlimit', '()', () => newInt(currentInterpreter().recursionLimit)),
    method('setrecursionlimit', '(limit, /)', setRecursionLimit),
    method('getswitchinterval', '()', () => newFloat(currentInterpreter().switchInterval)),
    method('setswitchinterval', '(interval, /)', setSwitchInterval),
    method('_getframe', '(depth=0, /)', getFrame),
    method('exc_info', '()', excInfo),
    method('exception', '()', () => incref(currentThread.handled ?? None)),
    method('getdefaultencoding', '()', () => newStr('utf-8')),
    method('_is_gil_enabled', '()', () => newBool(true)),
    method('is_finalizing', '()', () => newBool(currentInterpreter().finalizing)),
    ...HOOKS,
  ],
  attributes: {
    argv: (interp) => newList([interp.mainFile, ...interp.argv].map((a) => newStr(a))),
    path: (interp) => newList([interp.imports.sources.folder, ...SYS_PATH].map((p) => newStr(p))),
    meta_path: (interp) => incref(interp.imports.metaPath),
    path_hooks: (interp) => incref(interp.imports.pathHooks),
    path_importer_cache: (interp) => incref(interp.imports.pathImporterCache),
    modules: (interp) => incref(interp.modules),
    maxsize: () => newIntFrom(9223372036854775807n),
    maxunicode: () => newInt(1114111),
    byteorder: () => newStr('little'),
    platform: () => newStr('linux'),
    version: () => newStr('3.13.0 (Under the GIL)'),
    hexversion: () => newInt(0x030d00f0),
    executable: () => newStr('/usr/bin/python3'),
    prefix: () => newStr('/usr'),
    version_info: () => newTuple([newInt(3), newInt(13), newInt(0), newStr('final'), newInt(0)]),
    flags: () => newTuple([]),
    stdout: () => newTextStream('stdout'),
    stderr: () => newTextStream('stderr'),
    __stdout__: () => newTextStream('stdout'),
    __stderr__: () => newTextStream('stderr'),
    builtin_module_names: () => newTuple(BUILTIN_MODULE_NAMES.map((n) => newStr(n))),
  },
};

export function sysModule(interp: InterpreterState): PyModule {
  const sys = makeModule(definition, interp);
  for (const { name } of HOOKS)
    sys.dict.setStr(staticStr(`__${name}__`), sys.dict.getStr(staticStr(name))!);
  return sys;
}

/** `sys.stdout` as the program may have replaced it. Borrowed; null if it was deleted. */
export function currentStdout(): PyObject | null {
  return currentInterpreter().sysDict.getStr(staticStr('stdout'));
}
