// sys: what the module holds. CPython 3.13 Python/sysmodule.c. Its functions are in sys-state.ts and sys-hooks.ts, facts in sys-info.ts.

import { newInt, newIntFrom } from '../objects/int.ts';
import { PyDict } from '../objects/dict.ts';
import { newList } from '../objects/list.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { newStr, staticStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { addTraceRefs, forgetLaterFunctions, memoryFunctions } from './sys-memory.ts';
import { BUILTIN_MODULE_NAMES } from '../vm/builtin-module-names.ts';
import { START_PATH } from '../vm/import/module-sources.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { addStandardStreams } from './stdio.ts';
import { callbackFunctions } from './sys-callbacks.ts';
import { HOOKS } from './sys-hooks.ts';
import * as info from './sys-info.ts';
import { monitoringModule } from './sys-monitoring.ts';
import { stateFunctions } from './sys-state.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const LIBRARY = '/usr/lib/python3.13';
const EXECUTABLE = '/usr/bin/python3';

const text = (value: string) => (): PyObject => newStr(value);

function xoptions(x: Readonly<Record<string, string | true>>): PyObject {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(x)) {
    const object = value === true ? newBool(true) : newStr(value);
    dict.setStr(staticStr(name), object);
    decref(object);
  }
  return dict;
}

const definition: ModuleDefinition = {
  name: 'sys',
  source: 'CPython 3.13 Python/sysmodule.c',
  functions: [...stateFunctions, ...callbackFunctions, ...HOOKS, ...memoryFunctions],
  attributes: {
    argv: (interp) => newList([interp.mainFile, ...interp.argv].map((a) => newStr(a))),
    orig_argv: (interp) =>
      newList(
        (interp.switches.origArgv ?? [EXECUTABLE, interp.mainFile, ...interp.argv]).map((a) =>
          newStr(a),
        ),
      ),
    path: (interp) => newList([interp.imports.sources.path0, ...START_PATH].map((p) => newStr(p))),
    meta_path: (interp) => incref(interp.imports.metaPath),
    path_hooks: (interp) => incref(interp.imports.pathHooks),
    path_importer_cache: (interp) => incref(interp.imports.pathImporterCache),
    modules: (interp) => incref(interp.modules),
    maxsize: () => newIntFrom(9223372036854775807n),
    maxunicode: () => newInt(1114111),
    byteorder: text('little'),
    platform: text('linux'),
    platlibdir: text('lib'),
    version: () => newStr(info.version()),
    copyright: text(info.COPYRIGHT),
    hexversion: () => newInt(info.hexVersion()),
    api_version: () => newInt(1013),
    abiflags: text(''),
    float_repr_style: text('short'),
    executable: text(EXECUTABLE),
    _base_executable: text(EXECUTABLE),
    prefix: text('/usr'),
    base_prefix: text('/usr'),
    exec_prefix: text('/usr'),
    base_exec_prefix: text('/usr'),
    pycache_prefix: newNone,
    _stdlib_dir: text(LIBRARY),
    _home: newNone,
    _framework: text(''),
    _git: () => newTuple([newStr('CPython'), newStr(''), newStr('')]),
    _xoptions: (interp) => xoptions(interp.switches.x),
    warnoptions: (interp) => newList(interp.switches.warnings.map((w) => newStr(w))),
    dont_write_bytecode: () => newBool(true),
    version_info: info.versionInfo,
    flags: (interp) => info.flags(interp.switches.flags),
    float_info: info.floatInfo,
    int_info: info.intInfo,
    hash_info: info.hashInfo,
    thread_info: info.threadInfo,
    implementation: info.implementation,
    builtin_module_names: () => newTuple(BUILTIN_MODULE_NAMES.map((n) => newStr(n))),
    stdlib_module_names: info.stdlibModuleNames,
    monitoring: monitoringModule,
  },
};

/** The hooks that a program may replace are kept under a second name. */
const KEPT = ['displayhook', 'excepthook', 'unraisablehook', 'breakpointhook'];

export function sysModule(interp: InterpreterState): PyModule {
  const module = makeModule(definition, interp);
  forgetLaterFunctions(module.dict);
  addTraceRefs(module);
  for (const name of KEPT) {
    const hook = module.dict.getStr(staticStr(name))!;
    module.set(`__${name}__`, incref(hook));
  }
  addStandardStreams(module, interp);
  return module;
}
