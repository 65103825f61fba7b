// _imp: what importlib asks of the interpreter. CPython 3.13 Python/import.c (imp_module).
//
// Simplified: the global import lock is always free (only importlib's own tables are guarded by it, and no thread loses its turn there
// in a way that could be seen); modules with an `exec` slot of their own are made whole by `create_builtin`.

import { expectBytes } from '../objects/bytes-like.ts';
import { newBytes } from '../objects/bytes.ts';
import { PyCode } from '../objects/code.ts';
import { getAttr } from '../objects/attributes.ts';
import { newException } from '../objects/exceptions.ts';
import { newInt, PyInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { keyedHash } from '../objects/siphash.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { compiledObject } from '../vm/compiled.ts';
import { currentInterpreter } from '../vm/current.ts';
import { BUILTIN_MODULE_NAMES } from '../vm/builtin-module-names.ts';
import { EXTENSION_SUFFIXES, type LibraryModule } from '../vm/import/module-sources.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { CodeConstant, CodeUnit } from '../bytecode/code-unit.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

/** Names of frozen modules whose file is called otherwise. */
const FILE_OF: Readonly<Record<string, string>> = {
  _frozen_importlib: 'importlib._bootstrap',
  _frozen_importlib_external: 'importlib._bootstrap_external',
};
const NAME = staticStr('name');

function nameOf(o: PyObject, what: string): string {
  if (o instanceof PyStr) return o.value;
  return raise('TypeError', `${what} must be str, not ${o.type.name}`);
}

function frozen(name: string): LibraryModule | null {
  const { sources } = currentInterpreter().imports;
  return sources.frozen(FILE_OF[name] ?? name);
}

function noSuchFrozen(name: PyObject): never {
  const error = newException('ImportError', [
    `No such frozen object named '${(name as PyStr).value}'`,
  ]);
  error.setField('name', name);
  throw new Raised(error);
}

function isBuiltin(name: PyObject): PyObject {
  const text = nameOf(name, 'is_builtin() argument');
  if (!BUILTIN_MODULE_NAMES.includes(text)) return newInt(0);
  // -1: there already, cannot be made again.
  return newInt(text === 'sys' || text === 'builtins' ? -1 : 1);
}

/** create_builtin, create_dynamic: the module of a spec; its body has run. */
function create(spec: PyObject): MaySuspend {
  const name = getAttr(spec, NAME);
  return name === SUSPENDED ? suspendThen(made, [spec]) : made(name);
}

/** Steals `name`. */
function made(name: PyObject): MaySuspend {
  const interp = currentInterpreter();
  const text = nameOf(name, 'spec.name');
  decref(name);
  const known =
    text === 'sys' || text === 'builtins' ? interp.modules.getStr(staticStr(text)) : null;
  if (known !== null) return incref(known);
  const maker = interp.imports.sources.nativeMaker(text.slice(text.lastIndexOf('.') + 1));
  if (maker === null) return newNone();
  const module = maker(interp);
  return module.exec === null ? module : suspendSteps(execSteps(module, module.exec));
}

/** Steals `module`. */
function* execSteps(module: PyModule, exec: () => Steps<void>): Steps<PyObject> {
  module.exec = null;
  try {
    yield* exec();
  } catch (error) {
    decref(module);
    throw error;
  }
  return module;
}

function findFrozen(name: PyObject, withdata?: PyObject): PyObject {
  const text = nameOf(name, 'find_frozen() argument 1');
  const found = frozen(text);
  if (found === null) return newNone();
  if (withdata !== undefined && withdata.type.name === 'bool' && (withdata as PyInt).value === 1)
    raise(
      'NotImplementedError',
      'find_frozen(withdata=True): frozen modules are kept as code, not as data',
    );
  return newTuple([newNone(), newBool(found.isPackage), newStr(FILE_OF[text] ?? text)]);
}

function getFrozenObject(name: PyObject): PyObject {
  const found = frozen(nameOf(name, 'get_frozen_object() argument 1'));
  return found === null ? noSuchFrozen(name) : compiledObject(found.code);
}

function isFrozenPackage(name: PyObject): PyObject {
  const found = frozen(nameOf(name, 'is_frozen_package() argument'));
  return found === null ? noSuchFrozen(name) : newBool(found.isPackage);
}

/** The code object itself is changed: who holds it sees the new path. */
function fixCoFilename(code: PyObject, path: PyObject): PyObject {
  if (!(code instanceof PyCode))
    raise('TypeError', `_fix_co_filename() argument 1 must be code, not ${code.type.name}`);
  const file = nameOf(path, '_fix_co_filename() argument 2');
  const old = code.unit.filename;
  if (old !== file) rename(code, old, file);
  return newNone();
}

function rename(code: PyCode, old: string, file: string): void {
  if (code.unit.filename !== old) return;
  (code as { unit: CodeUnit }).unit = {
    ...code.unit,
    filename: file,
    consts: code.unit.consts.map((c) => renamed(c, old, file)),
  };
  for (const constant of code.consts) if (constant instanceof PyCode) rename(constant, old, file);
}

function renamed(constant: CodeConstant, old: string, file: string): CodeConstant {
  if (constant === null || typeof constant === 'boolean' || constant.type !== 'code')
    return constant;
  const { value } = constant;
  if (value.filename !== old) return constant;
  const consts = value.consts.map((c) => renamed(c, old, file));
  return { type: 'code', value: { ...value, filename: file, consts } };
}

function sourceHash(key: PyObject, source: PyObject): PyObject {
  if (!(key instanceof PyInt))
    raise('TypeError', `'${key.type.name}' object cannot be interpreted as an integer`);
  const bits = BigInt.asUintN(64, BigInt(key.value));
  const [low, high] = keyedHash(
    [Number(bits & 0xffffffffn) | 0, Number(bits >> 32n) | 0],
    expectBytes(source),
  );
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setInt32(0, low, true);
  new DataView(bytes.buffer).setInt32(4, high, true);
  return newBytes(bytes);
}

const definition: ModuleDefinition = {
  name: '_imp',
  source: 'CPython 3.13 Python/import.c',
  doc: '(Extremely) low-level import machinery bits as used by importlib.',
  functions: [
    method('extension_suffixes', '($module, /)', () =>
      newList(EXTENSION_SUFFIXES.map((s) => newStr(s))),
    ),
    method('lock_held', '($module, /)', () => newBool(false)),
    method('acquire_lock', '($module, /)', () => newNone()),
    method('release_lock', '($module, /)', () => newNone()),
    method('find_frozen', '($module, name, /, *, withdata=False)', findFrozen),
    method('get_frozen_object', '($module, name, data=None, /)', getFrozenObject),
    method('is_frozen_package', '($module, name, /)', isFrozenPackage),
    method('create_builtin', '($module, spec, /)', create),
    method('init_frozen', '($module, name, /)', (name: PyObject) =>
      frozen(nameOf(name, 'init_frozen() argument')) === null
        ? newNone()
        : raise('NotImplementedError', '_imp.init_frozen: import the module instead'),
    ),
    method('is_builtin', '($module, name, /)', isBuiltin),
    method('is_frozen', '($module, name, /)', (name: PyObject) =>
      newBool(frozen(nameOf(name, 'is_frozen() argument')) !== null),
    ),
    method('_frozen_module_names', '($module, /)', () =>
      newList(currentInterpreter().imports.sources.frozenNames.map((n) => newStr(n))),
    ),
    method('_override_frozen_modules_for_tests', '($module, override, /)', () => newNone()),
    method('_override_multi_interp_extensions_check', '($module, override, /)', () => newInt(0)),
    method('create_dynamic', '($module, spec, file=None, /)', create),
    method('exec_dynamic', '($module, mod, /)', () => newInt(0)),
    method('exec_builtin', '($module, mod, /)', () => newInt(0)),
    method('_fix_co_filename', '($module, code, path, /)', fixCoFilename),
    method('source_hash', '($module, /, key, source)', sourceHash),
  ],
  attributes: { check_hash_based_pycs: () => newStr('default') },
};

export function impModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
