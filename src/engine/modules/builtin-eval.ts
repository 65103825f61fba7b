// compile, eval, exec, globals, locals, vars, dir. CPython 3.13 Python/bltinmodule.c (builtin_compile_impl, builtin_eval_impl,
// builtin_exec_impl), Python/pythonrun.c (_Py_SourceAsString).

import { CO_FAST_FREE, CO_FUTURE_ANNOTATIONS } from '../bytecode/code-unit.ts';
import { foldConstants } from '../compiler/ast-opt.ts';
import type { mod_ty } from '../parser/ast.ts';
import { asIndex, toArraySteps } from '../objects/abstract.ts';
import { PyBytes, newBytes } from '../objects/bytes.ts';
import { bytesLike } from '../objects/bytes-like.ts';
import { builtinsFrom } from '../objects/builtins-of.ts';
import { PyCell } from '../objects/cell.ts';
import { PyCode } from '../objects/code.ts';
import { DictType, PyDict } from '../objects/dict.ts';
import { Frame } from '../objects/frame.ts';
import { localsOf } from '../objects/frame-locals.ts';
import { newCodeFrame } from '../objects/function.ts';
import { importModuleSteps } from '../objects/import-door.ts';
import { newList } from '../objects/list.ts';
import type { PyList } from '../objects/list.ts';
import type { PyInt } from '../objects/int.ts';
import { sortList } from '../objects/list-sort.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, xdecref, type PyObject } from '../objects/object.ts';
import { newException } from '../objects/exceptions.ts';
import { raise, Raised } from '../objects/raise.ts';
import { parseModule } from '../parser/parser.ts';
import { newNone, None } from '../objects/singletons.ts';
import { callSpecialOptional, callBoundSpecial } from '../objects/special-call.ts';
import { getAttrOptional } from '../objects/attributes.ts';
import { PyStr, staticStr, newStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { PyTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { optimizeLevel } from '../vm/switches.ts';
import { astDoor } from './ast/door.ts';
import {
  compileTextSteps,
  compileTreeSteps,
  decodeSourceSteps,
  parseSteps,
  syntaxError,
  type CompileFlags,
  type Mode,
} from './compile-source.ts';
import { auditSteps } from '../vm/audit.ts';

function caller(): Frame {
  for (let f = currentThread.top; f !== null; f = f.previous) if (f instanceof Frame) return f;
  return raise('SystemError', 'no current frame');
}

/** _Py_SourceAsString. `what`: the kinds of argument that the function takes, for its TypeError. */
function* sourceTextSteps(
  source: PyObject,
  fn: string,
  what: string,
  filename: string,
): Steps<string> {
  let text: string;
  const bytes = source instanceof PyStr ? undefined : bytesLike(source);
  if (source instanceof PyStr) text = source.value;
  else if (bytes !== undefined) {
    const decoded = yield* decodeSourceSteps(bytes, filename);
    if ('error' in decoded) throw undecodable(decoded.error, filename);
    text = decoded.source;
  } else return raise('TypeError', `${fn}() arg 1 must be a ${what}`);
  if (text.includes('\0')) raise('SyntaxError', 'source code string cannot contain null bytes');
  return text;
}

/** The tokenizer has read no line yet. */
function undecodable(message: string, filename: string): Raised {
  const nowhere = { lineno: 0, offset: -1, endLineno: null, endOffset: null, text: null };
  return syntaxError({ type: 'SyntaxError', message, filename, ...nowhere }, filename, null);
}

// PyCF_MASK and friends, Include/cpython/compile.h.
const FUTURE_MASK = 0x1fe0000;
const ONLY_AST = 0x400;
const TYPE_COMMENTS = 0x1000;
const TOP_LEVEL_AWAIT = 0x2000;
const OPTIMIZED_AST = 0x8000;
const ALLOW_INCOMPLETE = 0x4000;
const KNOWN_FLAGS =
  FUTURE_MASK | 0x10 | 0x200 | ONLY_AST | TYPE_COMMENTS | TOP_LEVEL_AWAIT | 0x4000 | OPTIMIZED_AST;

/** PyUnicode_FSDecoder: str, bytes or a path. */
function checkedName(name: string): string {
  if (name.includes('\0')) raise('ValueError', 'embedded null character');
  return name;
}

function* fileNameSteps(o: PyObject): Steps<string> {
  if (o instanceof PyStr) return checkedName(o.value);
  if (o instanceof PyBytes) return checkedName(new TextDecoder().decode(o.value));
  let path = callBoundSpecial(o, FSPATH);
  if (path === SUSPENDED) path = (yield) as PyObject;
  if (path === null)
    raise('TypeError', `expected str, bytes or os.PathLike object, not ${o.type.name}`);
  const text = path instanceof PyStr ? path.value : null;
  const { name } = path.type;
  decref(path);
  return (
    text ??
    raise('TypeError', `expected ${o.type.name}.__fspath__() to return str or bytes, not ${name}`)
  );
}
const FSPATH = staticStr('__fspath__');

function* numberSteps(o: PyObject | undefined, fallback: number): Steps<number> {
  if (o === undefined) return fallback;
  let index = asIndex(o);
  if (index === SUSPENDED) index = (yield) as PyInt;
  const value = Number(index.value);
  decref(index);
  return value;
}

function* compileSteps(
  source: PyObject,
  filename: PyObject,
  mode: PyObject,
  flagsArg?: PyObject,
  dontInherit?: PyObject,
  optimizeArg?: PyObject,
  featureVersionArg?: PyObject,
): Steps<PyObject> {
  const file = yield* fileNameSteps(filename);
  if (!(mode instanceof PyStr))
    raise('TypeError', `compile() argument 'mode' must be str, not ${mode.type.name}`);
  const flags = yield* numberSteps(flagsArg, 0);
  const optimize = yield* numberSteps(optimizeArg, -1);
  const minor = yield* numberSteps(featureVersionArg, -1);
  if ((flags & ~KNOWN_FLAGS) !== 0) raise('ValueError', 'compile(): unrecognised flags');
  if (optimize < -1 || optimize > 2) raise('ValueError', 'compile(): invalid optimize value');
  const alone = dontInherit !== undefined && (yield* truthSteps(dontInherit));
  const inherited = alone ? 0 : caller().code.unit.flags & FUTURE_MASK;
  const onlyAst = (flags & ONLY_AST) !== 0;
  checkMode(mode.value, onlyAst);
  const options: CompileFlags = {
    flags: (flags & FUTURE_MASK) | inherited,
    optimize: optimize < 0 ? optimizeLevel(currentInterpreter().switches) : optimize,
    topLevelAwait: (flags & TOP_LEVEL_AWAIT) !== 0,
  };
  if (onlyAst && astDoor === null) decref(yield* importModuleSteps('_ast'));
  if (astDoor !== null && astDoor.isNode(source)) {
    if ((flags & OPTIMIZED_AST & ~ONLY_AST) === 0 && onlyAst) return incref(source);
    const tree = yield* astDoor.toTree(source, mode.value);
    if (onlyAst) return yield* optimizedAstSteps(tree, file, options);
    return yield* compileTreeSteps(tree, file, options);
  }
  const text = yield* sourceTextSteps(source, 'compile', 'string, bytes or AST object', file);
  yield* tellCompileSteps(text, file);
  if ((flags & ALLOW_INCOMPLETE) !== 0) checkComplete(text, file, mode.value as Mode);
  if (!onlyAst) return yield* compileTextSteps(text, file, mode.value as Mode, options);
  const tree = yield* parseSteps(text, file, mode.value as Mode, {
    typeComments: (flags & TYPE_COMMENTS) !== 0,
    ...(minor < 0 ? {} : { featureVersion: minor }),
  });
  if ((flags & OPTIMIZED_AST) !== 0) return yield* optimizedAstSteps(tree, file, options);
  return yield* astDoor!.toObject(tree);
}

/** The tree as the compiler folds it (_PyCompile_AstOptimize). */
function* optimizedAstSteps(
  tree: mod_ty,
  file: string,
  { optimize, flags }: CompileFlags,
): Steps<PyObject> {
  foldConstants(tree, file, optimize, (flags & CO_FUTURE_ANNOTATIONS) !== 0);
  return yield* astDoor!.toObject(tree);
}

/** What lacks an end, for an interactive prompt: the tokenizer has met the end of the source (_is_end_of_source). */
function checkComplete(text: string, file: string, mode: Mode): void {
  const parsed = parseModule(text, file, mode);
  if (!('error' in parsed)) return;
  const { message, lineno } = parsed.error;
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (OPEN_END.test(message) || (lineno !== null && lineno > lines))
    throw new Raised(newException('_IncompleteInputError', ['incomplete input']));
}
const OPEN_END =
  /was never closed|unterminated (triple-quoted )?(f-)?string|expected an indented block|unexpected EOF|expected 'except' or 'finally' block/;

function checkMode(mode: string, onlyAst: boolean): void {
  if (['exec', 'eval', 'single'].includes(mode)) return;
  if (mode === 'func_type') {
    if (!onlyAst) raise('ValueError', "compile() mode 'func_type' requires flag PyCF_ONLY_AST");
    return;
  }
  raise(
    'ValueError',
    onlyAst
      ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
      : "compile() mode must be 'exec', 'eval' or 'single'",
  );
}

const BUILTINS = staticStr('__builtins__');
const isMapping = (o: PyObject): boolean => o.type.mp_subscript !== null;

function checkScopes(fn: 'eval' | 'exec', globals?: PyObject, locals?: PyObject): void {
  const given = (o: PyObject | undefined): o is PyObject => o !== undefined && o !== None;
  if (given(locals) && !isMapping(locals)) {
    raise(
      'TypeError',
      fn === 'exec'
        ? `locals must be a mapping or None, not ${locals.type.name}`
        : 'locals must be a mapping',
    );
  }
  if (!given(globals) || globals instanceof PyDict) return;
  if (fn === 'exec') raise('TypeError', `exec() globals must be a dict, not ${globals.type.name}`);
  raise(
    'TypeError',
    isMapping(globals)
      ? 'globals must be a real dict; try eval(code, {}, mapping)'
      : 'globals must be a dict',
  );
}

/** Runs code in the given namespaces; the answer is the frame's result. */
function* runSteps(
  fn: 'eval' | 'exec',
  source: PyObject,
  globals?: PyObject,
  locals?: PyObject,
  closure?: PyObject,
): Steps<PyObject> {
  const from = caller();
  checkScopes(fn, globals, locals);
  const ownGlobals = globals === undefined || globals === None;
  const scope = ownGlobals ? from.globals : (globals as PyDict);
  let space: PyObject;
  if (locals !== undefined && locals !== None) space = incref(locals);
  else space = ownGlobals ? localsOf(from) : incref(scope);
  let compiled: PyCode | null = null;
  try {
    if (scope.getStr(BUILTINS) === null) scope.setStr(BUILTINS, currentInterpreter().builtins);
    const cells = checkClosure(fn, source, closure);
    if (!(source instanceof PyCode)) compiled = yield* textCodeSteps(fn, source, from);
    const code = compiled ?? (source as PyCode);
    yield* auditSteps('exec', () => [incref(code)]);
    const builtins = builtinsFrom(scope, currentInterpreter().builtins);
    suspendOn(newCodeFrame(code, scope, builtins, space, cells));
    return (yield) as PyObject;
  } finally {
    decref(space);
    xdecref(compiled);
  }
}

/** The closure for a code object with free variables. TypeError where they don't fit. */
function checkClosure(
  fn: 'eval' | 'exec',
  source: PyObject,
  given: PyObject | undefined,
): PyTuple | null {
  const closure = given === undefined || given === None ? null : given;
  if (!(source instanceof PyCode)) {
    if (closure !== null)
      raise('TypeError', 'closure can only be used when source is a code object');
    return null;
  }
  const free = source.unit.localspluskinds.filter((kind) => (kind & CO_FAST_FREE) !== 0).length;
  if (free === 0) {
    if (closure !== null) raise('TypeError', 'cannot use a closure with this code object');
    return null;
  }
  if (fn === 'eval')
    raise('TypeError', 'code object passed to eval() may not contain free variables');
  const fits =
    closure instanceof PyTuple &&
    closure.items.length === free &&
    closure.items.every((cell) => cell instanceof PyCell);
  if (!fits) raise('TypeError', `code object requires a closure of exactly length ${free}`);
  return closure;
}

/** The event of _PyParser_ASTFromString. */
function tellCompileSteps(text: string, file: string): Steps<void> {
  return auditSteps('compile', () => [newBytes(new TextEncoder().encode(text)), newStr(file)]);
}

function* textCodeSteps(fn: 'eval' | 'exec', source: PyObject, from: Frame): Steps<PyCode> {
  const text = yield* sourceTextSteps(source, fn, 'string, bytes or code object', '<string>');
  const flags = {
    flags: from.code.unit.flags & FUTURE_MASK,
    optimize: optimizeLevel(currentInterpreter().switches),
    topLevelAwait: false,
  };
  const trimmed = fn === 'eval' ? text.replace(/^[ \t]+/, '') : text;
  yield* tellCompileSteps(trimmed, '<string>');
  return yield* compileTextSteps(trimmed, '<string>', fn, flags);
}

function evaluate(source: PyObject, globals?: PyObject, locals?: PyObject): MaySuspend {
  return suspendSteps(runSteps('eval', source, globals, locals), [
    source,
    globals ?? null,
    locals ?? null,
  ]);
}

function* execSteps(...args: [PyObject, PyObject?, PyObject?, PyObject?]): Steps<PyObject> {
  decref(yield* runSteps('exec', ...args));
  return newNone();
}
function exec(
  source: PyObject,
  globals?: PyObject,
  locals?: PyObject,
  closure?: PyObject,
): MaySuspend {
  return suspendSteps(execSteps(source, globals, locals, closure), [
    source,
    globals ?? null,
    locals ?? null,
    closure ?? null,
  ]);
}

const DIR = staticStr('__dir__');
const DICT = staticStr('__dict__');

function dir(o?: PyObject): MaySuspend {
  return suspendSteps(dirSteps(o), [o ?? null]);
}

const KEYS = staticStr('keys');
function* dirSteps(o: PyObject | undefined): Steps<PyObject> {
  let names: PyObject[];
  if (o === undefined) {
    const scope = localsOf(caller());
    if (scope.type === DictType)
      names = (scope as PyDict).keys.filter((k) => k !== null).map((k) => incref(k));
    else {
      let keys = callSpecialOptional(scope, KEYS);
      if (keys === SUSPENDED) keys = (yield) as PyObject;
      names = keys === null ? [] : yield* toArraySteps(keys);
      if (keys !== null) decref(keys);
    }
    decref(scope);
  } else {
    let made = callBoundSpecial(o, DIR);
    if (made === SUSPENDED) made = (yield) as PyObject;
    if (made === null) raise('TypeError', 'object does not provide __dir__');
    try {
      names = yield* toArraySteps(made as PyObject);
    } finally {
      decref(made as PyObject);
    }
  }
  const list: PyList = newList(names);
  try {
    let done = sortList(list, undefined, undefined);
    if (done === SUSPENDED) done = (yield) as PyObject;
    decref(done);
    return incref(list);
  } finally {
    decref(list);
  }
}

function vars(o?: PyObject): MaySuspend {
  if (o === undefined) return localsOf(caller());
  const dict = getAttrOptional(o, DICT);
  const check = (d: PyObject | null): PyObject =>
    d ?? raise('TypeError', 'vars() argument must have __dict__ attribute');
  return dict === SUSPENDED ? suspendThen(check, [o]) : check(dict);
}

export const evalFunctions: readonly NativeFunction[] = [
  method(
    'compile',
    '(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
    (...args: Parameters<typeof compileSteps>) =>
      suspendSteps(
        compileSteps(...args),
        args.map((o) => o ?? null),
      ),
  ),
  method('eval', '(source, /, globals=None, locals=None)', evaluate),
  method('exec', '(source, /, globals=None, locals=None, *, closure=None)', exec),
  method('globals', '()', () => incref(caller().globals)),
  method('locals', '()', () => localsOf(caller())),
  method('dir', '(object=None, /)', dir, { varargs: true }),
  method('vars', '(object=None, /)', vars),
];
