// compile, eval, exec, globals, locals, vars, dir. CPython 3.13 Python/bltinmodule.c (builtin_compile_impl, builtin_eval_impl, builtin_exec_impl).

import { compileModule } from '../compiler/compile.ts';
import { parseModule } from '../parser/parser.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { newException } from '../objects/exceptions.ts';
import { CO_FAST_FREE } from '../bytecode/code-unit.ts';
import { Frame } from '../objects/frame.ts';
import { frameLocals } from '../objects/frame-object.ts';
import { newInt } from '../objects/int.ts';
import type { PyList } from '../objects/list.ts';
import { newList } from '../objects/list.ts';
import { sortList } from '../objects/list-sort.ts';
import { method, type NativeFunction } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { callSpecialOptional } from '../objects/special-call.ts';
import { getAttrOptional } from '../objects/attributes.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { toArraySteps } from '../objects/abstract.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import type { SyntaxDiagnostic } from '../parser/syntax-errors.ts';

type Mode = 'exec' | 'eval' | 'single';

/** The code object of a source text. New reference. SyntaxError. */
export function compileText(source: string, filename: string, mode: Mode): PyCode {
  const parsed = parseModule(source, filename, mode);
  if ('error' in parsed) throw syntaxError(parsed.error, filename, source);
  const compiled = compileModule(parsed.tree, filename);
  if ('error' in compiled) throw syntaxError(compiled.error as SyntaxDiagnostic, filename, source);
  return new PyCode(compiled.code);
}

/** The exception of a diagnostic, with the fields of SyntaxError. */
export function syntaxError(d: SyntaxDiagnostic, filename: string, source: string): Raised {
  const text = d.text ?? (d.lineno === null ? null : (source.split('\n')[d.lineno - 1] ?? null));
  const number = (n: number | null): PyObject => (n === null ? newNone() : newInt(n));
  const location: PyObject[] = [
    newStr(filename),
    number(d.lineno),
    number(d.offset),
    text === null ? newNone() : newStr(text),
  ];
  if (d.endLineno !== null) location.push(number(d.endLineno), number(d.endOffset));
  const tuple = newTuple(location);
  const isSyntax = ['SyntaxError', 'IndentationError', 'TabError'].includes(d.type);
  const error = newException(d.type, isSyntax ? [d.message, tuple] : [d.message]);
  if (isSyntax) {
    const names = ['filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset'];
    location.forEach((value, i) => error.setField(names[i]!, value));
    const message = newStr(d.message);
    error.setField('msg', message);
    decref(message);
  }
  decref(tuple);
  return new Raised(error);
}

function caller(): Frame {
  for (let f = currentThread.top; f !== null; f = f.previous) if (f instanceof Frame) return f;
  return raise('SystemError', 'no current frame');
}

function sourceText(source: PyObject, fn: string): string {
  if (source instanceof PyStr) {
    if (source.value.includes('\0'))
      raise('SyntaxError', 'source code string cannot contain null bytes');
    return source.value;
  }
  return raise('TypeError', `${fn}() arg 1 must be a string, bytes or code object`);
}

function compile(source: PyObject, filename: PyObject, mode: PyObject): PyObject {
  const text = sourceText(source, 'compile');
  if (!(filename instanceof PyStr))
    raise('TypeError', `expected str, bytes or os.PathLike object, not ${filename.type.name}`);
  if (!(mode instanceof PyStr))
    raise('TypeError', `compile() argument 'mode' must be str, not ${mode.type.name}`);
  if (!['exec', 'eval', 'single'].includes(mode.value))
    raise('ValueError', "compile() mode must be 'exec', 'eval' or 'single'");
  return compileText(text, filename.value, mode.value as Mode);
}

const BUILTINS = staticStr('__builtins__');

/** Runs code in the given namespaces; the answer is the frame's result. */
function runIn(
  fn: 'eval' | 'exec',
  source: PyObject,
  globals?: PyObject,
  locals?: PyObject,
): MaySuspend {
  const from = caller();
  const ownGlobals = globals === undefined || globals === None;
  if (!ownGlobals && !(globals instanceof PyDict)) {
    raise(
      'TypeError',
      fn === 'exec'
        ? `exec() globals must be a dict, not ${globals.type.name}`
        : 'globals must be a dict',
    );
  }
  const scope = ownGlobals ? from.globals : (globals as PyDict);
  let space: PyObject = scope;
  if (locals !== undefined && locals !== None) space = locals;
  else if (ownGlobals) space = frameLocals(from);
  if (scope.getStr(BUILTINS) === null) scope.setStr(BUILTINS, currentInterpreter().builtins);
  const code =
    source instanceof PyCode
      ? incref(source)
      : compileText(trimmed(sourceText(source, fn), fn), '<string>', fn);
  if (code.unit.localspluskinds.some((kind) => (kind & CO_FAST_FREE) !== 0)) {
    raise('TypeError', `code object passed to ${fn}() may not contain free variables`);
  }
  const size = code.localsplusNames.length + code.unit.stacksize;
  const frame = new Frame(
    code,
    scope,
    currentInterpreter().builtins,
    space,
    null,
    new Array<null>(size).fill(null),
  );
  decref(code);
  return suspendOn(frame);
}

function trimmed(text: string, fn: 'eval' | 'exec'): string {
  return fn === 'eval' ? text.replace(/^[ \t]+/, '') : text;
}

function exec(source: PyObject, globals?: PyObject, locals?: PyObject): MaySuspend {
  const result = runIn('exec', source, globals, locals);
  return result === SUSPENDED
    ? suspendThen((r: PyObject) => (decref(r), newNone()), [source])
    : result;
}

const DIR = staticStr('__dir__');
const DICT = staticStr('__dict__');

function dir(o?: PyObject): MaySuspend {
  return suspendSteps(dirSteps(o), [o ?? null]);
}

function* dirSteps(o: PyObject | undefined): Steps<PyObject> {
  let names: PyObject[];
  if (o === undefined) {
    const scope = frameLocals(caller()) as PyDict;
    names = scope.keys.filter((k) => k !== null).map((k) => incref(k));
  } else {
    let made = callSpecialOptional(o, DIR);
    if (made === SUSPENDED) made = (yield) as PyObject;
    if (made === null) raise('TypeError', 'object does not provide __dir__');
    names = yield* toArraySteps(made as PyObject);
    decref(made as PyObject);
  }
  const list: PyList = newList(names);
  let done = sortList(list, undefined, undefined);
  if (done === SUSPENDED) done = (yield) as PyObject;
  decref(done);
  return list;
}

function vars(o?: PyObject): MaySuspend {
  if (o === undefined) return incref(frameLocals(caller()));
  const dict = getAttrOptional(o, DICT);
  const check = (d: PyObject | null): PyObject =>
    d ?? raise('TypeError', 'vars() argument must have __dict__ attribute');
  return dict === SUSPENDED ? suspendThen(check, [o]) : check(dict);
}

export const evalFunctions: readonly NativeFunction[] = [
  method(
    'compile',
    '(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)',
    compile,
  ),
  method(
    'eval',
    '(source, /, globals=None, locals=None)',
    (s: PyObject, g?: PyObject, l?: PyObject) => runIn('eval', s, g, l),
  ),
  method('exec', '(source, /, globals=None, locals=None, *, closure=None)', exec),
  method('globals', '()', () => incref(caller().globals)),
  method('locals', '()', () => incref(frameLocals(caller()))),
  method('dir', '(object=None, /)', dir),
  method('vars', '(object=None, /)', vars),
];
