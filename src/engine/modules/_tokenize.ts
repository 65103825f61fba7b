// _tokenize: TokenizerIter, which tokenize.py is made of. CPython 3.13 Python/Python-tokenize.c. All lines are read at the first step.

import { callObject } from '../objects/calls.ts';
import { PyBytes } from '../objects/bytes.ts';
import { newInt } from '../objects/int.ts';
import { callNative, method } from '../objects/native.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { raise, Raised } from '../objects/raise.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { tokenInfos, type TokenInfo } from '../parser/lexer/token-infos.ts';
import { translateNewlines } from '../parser/source-text.ts';
import { syntaxError } from './compile-source.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { TokenizerError } from '../parser/lexer/state.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const IterType = newStaticType('TokenizerIter', {
  module: '_tokenize',
  hasGc: true,
  basicSize: 48,
});

class PyTokenizerIter extends PyNative {
  /** Owned; null once the source is read. */
  declare readline: PyObject | null;
  declare readonly encoding: string | null;
  declare readonly extra: boolean;
  tokens: readonly TokenInfo[] | null = null;
  error: TokenizerError | null = null;
  errorLine: string | null = null;
  next = 0;
  constructor(readline: PyObject, encoding: string | null, extra: boolean) {
    super(IterType);
    this.readline = incref(readline);
    this.encoding = encoding;
    this.extra = extra;
  }
}
ownsFields(IterType, ['readline']);

const newIter = method(
  'tokenizeriter',
  '(readline, /, *, encoding=None, extra_tokens=False)',
  (readline: PyObject, encoding?: PyObject, extra?: PyObject) =>
    extra === undefined
      ? raise('TypeError', "tokenizeriter() missing required argument 'extra_tokens' (pos 2)")
      : suspendSteps(newIterSteps(readline, encoding, extra), [
          readline,
          encoding ?? null,
          extra ?? null,
        ]),
);
function* newIterSteps(readline: PyObject, encoding?: PyObject, extra?: PyObject): Steps<PyObject> {
  const wantsExtra = extra !== undefined && (yield* truthSteps(extra));
  return new PyTokenizerIter(
    readline,
    encoding instanceof PyStr ? encoding.value : null,
    wantsExtra,
  );
}
IterType.tp_new = (_type, args, kwnames) =>
  callNative(newIter, undefined, args, kwnames, 'tokenizeriter');

/** Calls `readline` until it answers nothing, or StopIteration. */
function* readAllSteps(it: PyTokenizerIter): Steps<string> {
  let source = '';
  for (;;) {
    let line: PyObject;
    try {
      const made = callObject(it.readline!, []);
      line = made === SUSPENDED ? ((yield) as PyObject) : made;
    } catch (error) {
      if (!(error instanceof Raised) || !error.exception.isA('StopIteration')) throw error;
      decref(error.exception);
      return source;
    }
    const text = lineText(it, line);
    decref(line);
    if (text === '') return source;
    source += text;
  }
}

function lineText(it: PyTokenizerIter, line: PyObject): string {
  if (it.encoding === null) {
    if (line instanceof PyStr) return line.value;
    return raise('TypeError', `readline() returned a non-string object`);
  }
  if (line instanceof PyBytes) return new TextDecoder(it.encoding).decode(line.value);
  return raise('TypeError', `readline() returned a non-bytes object`);
}

IterType.tp_iter = (o) => incref(o);
IterType.tp_iternext = (o) => {
  const it = o as PyTokenizerIter;
  return it.tokens === null ? suspendSteps(firstSteps(it), [it]) : nextToken(it);
};
function* firstSteps(it: PyTokenizerIter): Steps<PyObject | null> {
  const read = yield* readAllSteps(it);
  const source = translateNewlines(read, false);
  const { tokens, error } = tokenInfos(source, it.extra);
  // The extra tokens keep the line ends of DOS.
  const isDos = it.extra && read.includes('\r\n') && !/(^|[^\r])\n/.test(read);
  it.tokens = isDos ? tokens.map(withDosEnds) : tokens;
  it.error = error;
  // Errors of indentation, and only those, show the line (_syntaxerror_range, IndentationError by itself).
  it.errorLine =
    error !== null && error.type !== 'SyntaxError'
      ? (source.split('\n')[error.line - 1] ?? null)
      : null;
  return nextToken(it);
}

function withDosEnds(info: TokenInfo): TokenInfo {
  const [text, line] = [info.text.replaceAll('\n', '\r\n'), info.line.replaceAll('\n', '\r\n')];
  const [endLine, endColumn] = info.end;
  return { ...info, text, line, end: info.text === '\n' ? [endLine, endColumn + 1] : info.end };
}

function nextToken(it: PyTokenizerIter): PyObject | null {
  const info = it.tokens![it.next++];
  if (info === undefined) {
    const { error, errorLine } = it;
    it.error = null;
    if (error === null) return null;
    throw syntaxError(
      {
        type: error.type,
        message: error.atEnd ? 'unexpected EOF in multi-line statement' : error.message,
        filename: '<string>',
        lineno: error.line,
        offset: errorLine !== null ? errorLine.length + 1 : error.atEnd ? 0 : error.offset,
        endLineno: errorLine !== null ? null : error.line,
        endOffset: errorLine !== null ? null : error.endOffset,
        text: errorLine,
      },
      '<string>',
      null,
    );
  }
  const pair = ([line, column]: readonly [number, number]): PyObject =>
    newTuple([newInt(line), newInt(column)]);
  return newTuple([
    newInt(info.type),
    newStr(info.text),
    pair(info.start),
    pair(info.end),
    newStr(info.line),
  ]);
}
describeType(IterType, { source: 'CPython 3.13 Python/Python-tokenize.c' });

const definition: ModuleDefinition = {
  name: '_tokenize',
  source: 'CPython 3.13 Python/Python-tokenize.c',
  functions: [],
  attributes: { TokenizerIter: () => incref(IterType) },
};

export function tokenizeModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
