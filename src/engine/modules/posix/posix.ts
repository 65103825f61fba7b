// posix: what os.py is made of on Linux. CPython 3.13 Modules/posixmodule.c.
//
// What the machine does not do (users, terminals) is missing, as on a platform that lacks it.

import { exceptionType } from '../../objects/exceptions.ts';
import { PyDict, dictSet } from '../../objects/dict.ts';
import { newBytes } from '../../objects/bytes.ts';
import { newInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { decref, incref } from '../../objects/object.ts';
import { newStr, staticStr } from '../../objects/str.ts';
import { newTuple } from '../../objects/tuple.ts';
import { clinic } from '../clinic.ts';
import { makeModule, type ModuleDefinition } from '../module-definition.ts';
import { HAVE_FUNCTIONS, posixConstants, SYSCONF } from './constants.ts';
import { execFunctions } from './exec-calls.ts';
import { spawnConstants, spawnFunctions } from './spawn-calls.ts';
import { descriptorFunctions, TerminalSizeType } from './descriptor-calls.ts';
import { normpath, splitroot } from './path-text.ts';
import { path, pathObject, type Path } from './path-argument.ts';
import { pathFunctions } from './path-calls.ts';
import { pidfdFunctions } from './pidfd.ts';
import { processFunctions, StatvfsType, TimesType, UnameType } from './process-calls.ts';
import { waitFunctions, WaitidType } from './wait-calls.ts';
import { DirEntryType, scandirFunctions } from './scandir.ts';
import { statFunctions, StatResultType } from './stat-result.ts';
import type { PyModule } from '../../objects/module.ts';
import { encodeUtf8Escaped } from '../../objects/fs-codec.ts';
import type { PyObject } from '../../objects/object.ts';
import type { InterpreterState } from '../../vm/interpreter-state.ts';

/** `posix.environ`: octets to octets. */
function environ(interp: InterpreterState): PyObject {
  const dict = new PyDict();
  for (const [name, value] of Object.entries(interp.machine.environ)) {
    const key = newBytes(encodeUtf8Escaped(name));
    const text = newBytes(encodeUtf8Escaped(value));
    dictSet(dict, key, text);
    decref(key);
    decref(text);
  }
  return dict;
}

function sysconfNames(): PyObject {
  const dict = new PyDict();
  for (const [name, [number]] of Object.entries(SYSCONF)) {
    const value = newInt(number);
    dict.setStr(staticStr(name), value);
    decref(value);
  }
  return dict;
}

const definition: ModuleDefinition = {
  name: 'posix',
  source: 'CPython 3.13 Modules/posixmodule.c',
  functions: [
    ...statFunctions,
    ...pathFunctions,
    ...descriptorFunctions,
    ...scandirFunctions,
    ...processFunctions,
    ...waitFunctions,
    ...pidfdFunctions,
    ...execFunctions,
    ...spawnFunctions,
    clinic('_path_normpath', '(path)', [path], (at: Path) =>
      pathObject(normpath(at.text), at.isBytes),
    ),
    clinic('_path_splitroot_ex', '(path)', [path], (at: Path) =>
      newTuple(splitroot(at.text).map((part) => pathObject(part, at.isBytes))),
    ),
  ],
  attributes: {
    ...Object.fromEntries(
      [...posixConstants, ...spawnConstants].map(([name, value]) => [name, () => newInt(value)]),
    ),
    environ,
    error: () => incref(exceptionType('OSError')),
    _have_functions: () => newList(HAVE_FUNCTIONS.map((name) => newStr(name))),
    sysconf_names: sysconfNames,
    stat_result: () => incref(StatResultType),
    statvfs_result: () => incref(StatvfsType),
    terminal_size: () => incref(TerminalSizeType),
    uname_result: () => incref(UnameType),
    waitid_result: () => incref(WaitidType),
    times_result: () => incref(TimesType),
    DirEntry: () => incref(DirEntryType),
  },
};

export function posixModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
