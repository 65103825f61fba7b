// From what was found to a module in sys.modules: its attributes, its spec, its body. CPython 3.13: Lib/importlib/_bootstrap.py
// (module_from_spec, _init_module_attrs, _load_unlocked), _bootstrap_external.py (_LoaderBasics.exec_module).

import { heap } from '../../memory/heap.ts';
import { compiledObject } from '../compiled.ts';
import type { Frame } from '../../objects/frame.ts';
import { newList, type PyList } from '../../objects/list.ts';
import { PyModule } from '../../objects/module.ts';
import { newCodeFrame } from '../../objects/function.ts';
import { newNamespace } from '../../objects/simple-namespace.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { None } from '../../objects/singletons.ts';
import { internName, newStr, staticStr, type PyStr } from '../../objects/str.ts';
import { SUSPENDED, suspendOn, type Steps } from '../../objects/suspend.ts';
import { newFileLoader, newSpec, setInitializing } from './importers.ts';
import type { CodeUnit } from '../../bytecode/code-unit.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { InterpreterState } from '../interpreter-state.ts';
import type { ThreadState } from '../thread-state.ts';
import { LIBRARY_FOLDER, type Found } from './module-sources.ts';

const SPEC = staticStr('__spec__');
const LOADER = staticStr('__loader__');
const FILE = staticStr('__file__');
const CACHED = staticStr('__cached__');
const PATH = staticStr('__path__');
const BUILTINS = staticStr('__builtins__');
const BUILT_IN = staticStr('built-in');
const FROZEN = staticStr('frozen');

/** Where a module comes from, for its attributes. */
interface Origin {
  readonly loader: PyType | 'SourceFileLoader' | 'ExtensionFileLoader';
  readonly file: string | null;
  readonly isPackage: boolean;
}

/** _init_module_attrs, in its order. */
function setAttributes(
  interp: InterpreterState,
  module: PyModule,
  name: string,
  from: Origin,
): void {
  const { types } = interp.imports;
  const { dict } = module;
  const key = internName(name);
  const isFile = typeof from.loader === 'string';
  const file = from.file === null ? null : newStr(from.file);
  const loader: PyObject =
    typeof from.loader === 'string'
      ? newFileLoader(types[from.loader], key, from.file!)
      : incref(from.loader);
  const search: PyList | null = from.isPackage
    ? newList([newStr(from.file!.slice(0, from.file!.lastIndexOf('/')))])
    : null;
  const origin = isFile ? file! : from.loader === types.FrozenImporter ? FROZEN : BUILT_IN;
  const spec = newSpec(types, key, loader, origin, search, isFile);
  module.set(
    '__package__',
    newStr(from.isPackage ? name : name.slice(0, Math.max(name.lastIndexOf('.'), 0))),
  );
  dict.setStr(LOADER, loader);
  dict.setStr(SPEC, spec);
  if (search !== null) dict.setStr(PATH, search);
  if (file !== null) dict.setStr(FILE, file);
  if (from.loader === 'SourceFileLoader') module.set('__cached__', newStr(cachedFile(from.file!)));
  decref(loader);
  decref(spec);
  xdecref(search);
  xdecref(file);
}

/** cache_from_source. */
export function cachedFile(file: string): string {
  const at = file.lastIndexOf('/') + 1;
  return `${file.slice(0, at)}__pycache__/${file.slice(at).replace(/\.py$/, '')}.cpython-313.pyc`;
}

/** The spec of a module that was there before anybody imported it (_setup). */
export function describeBuiltin(interp: InterpreterState, module: PyModule, name: string): void {
  const loader = interp.imports.types.BuiltinImporter;
  setAttributes(interp, module, name, { loader, file: null, isPackage: false });
}

/** The attributes of a module whose body importlib's own start executes. */
export function describeFrozen(
  interp: InterpreterState,
  module: PyModule,
  name: string,
  file: string,
): void {
  const loader = interp.imports.types.FrozenImporter;
  setAttributes(interp, module, name, { loader, file, isPackage: false });
}

/** What `python -c` gives `__main__`. */
export function describeCommand(interp: InterpreterState, module: PyModule): void {
  module.dict.setStr(LOADER, interp.imports.types.BuiltinImporter);
}

/** What `python FILE` gives `__main__` (Python/pythonrun.c, pyrun_file). */
export function describeMain(interp: InterpreterState, module: PyModule, file: string): void {
  const { dict } = module;
  const name = internName('__main__');
  const loader = newFileLoader(interp.imports.types.SourceFileLoader, name, file);
  dict.setStr(LOADER, loader);
  decref(loader);
  module.set('__file__', newStr(file));
  dict.setStr(CACHED, None);
}

/** The part of a native module's body that needs Python (Py_mod_exec). Gives up `module` if it fails. */
function* execSteps(interp: InterpreterState, name: string, module: PyModule): Steps<void> {
  if (module.exec === null) return;
  const exec = module.exec;
  module.exec = null;
  try {
    yield* exec();
  } catch (error) {
    interp.modules.deleteStr(internName(name));
    decref(module);
    throw error;
  }
}

/** _load_unlocked for what our finder found. New reference to what is in sys.modules afterwards. */
export function* loadFoundSteps(ts: ThreadState, name: string, found: Found): Steps<PyObject> {
  const { interp } = ts;
  const { types } = interp.imports;
  switch (found.kind) {
    case 'builtin':
    case 'extension': {
      const module = found.maker(interp);
      const isFile = found.kind === 'extension';
      setAttributes(interp, module, name, {
        loader: isFile ? 'ExtensionFileLoader' : types.BuiltinImporter,
        file: isFile ? found.file : null,
        isPackage: false,
      });
      interp.modules.setStr(internName(name), module);
      yield* execSteps(interp, name, module);
      return module;
    }
    case 'frozen': {
      const { file, isPackage, code } = found.module;
      return yield* loadSourceSteps(
        ts,
        name,
        { loader: types.FrozenImporter, file, isPackage },
        code,
      );
    }
    default: {
      const { file, isPackage, code } = found as Extract<Found, { kind: 'source' }>;
      return yield* loadSourceSteps(
        ts,
        name,
        { loader: 'SourceFileLoader', file, isPackage },
        code,
      );
    }
  }
}

function* loadSourceSteps(
  ts: ThreadState,
  name: string,
  from: Origin,
  unit: CodeUnit,
): Steps<PyObject> {
  const { interp } = ts;
  const module = new PyModule(name);
  setAttributes(interp, module, name, from);
  module.dict.setStr(BUILTINS, interp.builtins);
  const spec = incref(module.dict.getStr(SPEC)!);
  if (from.loader === interp.imports.types.FrozenImporter && interp.imports.bootstrapped)
    setLoaderState(spec, from.file!, name);
  setInitializing(spec, true);
  const key = internName(name);
  interp.modules.setStr(key, module);
  try {
    yield* runBodySteps(ts, unit, module.dict);
    const other = otherWordsOf(interp, name, from);
    if (other !== null) yield* runBodySteps(ts, other, module.dict);
    return takeLoaded(interp, key);
  } catch (error) {
    interp.modules.deleteStr(key);
    throw error;
  } finally {
    setInitializing(spec, false);
    decref(spec);
    decref(module);
  }
}

/** FrozenImporter.find_spec. Before importlib's own start nobody can ask; then bootstrap.ts does it for all. */
function setLoaderState(spec: PyObject, file: string, origname: string): void {
  const state = newNamespace();
  const filename = newStr(file);
  const name = newStr(origname);
  state.dict!.setStr(staticStr('filename'), filename);
  state.dict!.setStr(staticStr('origname'), name);
  spec.dict!.setStr(staticStr('loader_state'), state);
  for (const made of [filename, name, state]) decref(made);
}

/** What a module of the library says otherwise in the version of the profile: code for its namespace. */
function otherWordsOf(
  { imports }: InterpreterState,
  name: string,
  { file }: Origin,
): CodeUnit | null {
  const { folder, modules } = heap.profile.library;
  if (!modules.includes(name) || file?.startsWith(LIBRARY_FOLDER) !== true) return null;
  const path = `_versions/${folder}/${name.replaceAll('.', '/')}`;
  return imports.sources.library(path)?.code ?? null;
}

/** The body may have put another object into sys.modules; the entry moves to the end. New reference. */
function takeLoaded(interp: InterpreterState, key: PyStr): PyObject {
  const loaded = interp.modules.getStr(key);
  if (loaded === null) raise('KeyError', key);
  incref(loaded);
  interp.modules.deleteStr(key);
  interp.modules.setStr(key, loaded);
  return loaded;
}

export function* runBodySteps(ts: ThreadState, unit: CodeUnit, globals: PyDict): Steps<void> {
  const code = compiledObject(unit);
  try {
    if (suspendOn(moduleFrame(ts, code, globals)) === SUSPENDED) decref((yield) as PyObject);
  } finally {
    decref(code);
  }
}

/** The frame of a module body. */
export function moduleFrame(
  ts: ThreadState,
  code: ReturnType<typeof compiledObject>,
  globals: PyDict,
): Frame {
  return newCodeFrame(code, globals, ts.interp.builtins, globals);
}
