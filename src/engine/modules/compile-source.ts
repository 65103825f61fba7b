// From source text, or a tree made of `ast` nodes, to a code object, with the warnings on the way. CPython 3.13 Python/pythonrun.c
// (Py_CompileStringObject), Python/compile.c (compiler_warn), Parser/pegen_errors.c, Parser/string_parser.c (warn_invalid_escape_sequence).

import { heap } from '../memory/heap.ts';
import { currentInterpreter } from '../vm/current.ts';
import { sourceLine } from '../vm/unraisable.ts';
import { work } from '../objects/charge.ts';
import { LibraryNeeded } from '../base/library-needed.ts';
import { compileModule } from '../compiler/compile.ts';
import type { CompileDiagnostic, CompileWarning } from '../compiler/errors.ts';
import { PyCode } from '../objects/code.ts';
import { exceptionType, newException } from '../objects/exceptions.ts';
import { newInt } from '../objects/int.ts';
import { warnBoolInvertSteps } from '../objects/int-arithmetic.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { Raised } from '../objects/raise.ts';
import { newNone } from '../objects/singletons.ts';
import { newBytes } from '../objects/bytes.ts';
import { decodeBytes } from '../objects/codecs.ts';
import { newStr, type PyStr } from '../objects/str.ts';
import { SUSPENDED, type Steps } from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import type * as ast from '../parser/ast.ts';
import { hasUnicodeNames } from '../parser/grammar/unicode-names.ts';
import { parseModule, type ParseOptions } from '../parser/parser.ts';
import { decodeSource, type DecodedSource } from '../parser/source-text.ts';
import type { SyntaxDiagnostic, SyntaxWarning } from '../parser/syntax-errors.ts';
import { warnExplicitSteps } from '../vm/warn.ts';

export type Mode = 'exec' | 'eval' | 'single' | 'func_type';

export interface CompileFlags {
  /** CO_FUTURE_ bits. */
  readonly flags: number;
  readonly optimize: number;
  readonly topLevelAwait: boolean;
}

export const NO_FLAGS: CompileFlags = { flags: 0, optimize: 0, topLevelAwait: false };

/** The exception of a diagnostic, with the fields of SyntaxError. */
export function syntaxError(d: SyntaxDiagnostic, filename: string, source: string | null): Raised {
  const line = d.lineno === null ? undefined : source?.split('\n')[d.lineno - 1];
  const text = d.text ?? line ?? null;
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

/** decode_str with CPython's own codecs for what the host can't decode. */
export function* decodeSourceSteps(octets: Uint8Array, filename: string): Steps<DecodedSource> {
  return yield* decodeOtherSteps(decodeSource(octets, filename));
}

/** `decoded`, or what Python's codecs make of it where the encoding is not known otherwise. */
export function* decodeOtherSteps(decoded: DecodedSource): Steps<DecodedSource> {
  if (!('error' in decoded) || decoded.encoding === undefined) return decoded;
  const bytes = newBytes(decoded.content!);
  try {
    let text = decodeBytes(bytes, decoded.content!, decoded.encoding, 'strict');
    if (text === SUSPENDED) text = (yield) as PyStr;
    const source = text.value;
    decref(text);
    return { source };
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
    return decoded;
  } finally {
    decref(bytes);
  }
}

/** Issues the warnings; one that is turned into an error becomes a SyntaxError at its place. */
export function* warnAllSteps(
  warnings: readonly (SyntaxWarning | CompileWarning)[],
  filename: string,
  source: string | null,
): Steps<void> {
  for (const w of warnings) {
    const [message, file] = [newStr(w.message), newStr(filename)];
    const category = exceptionType(w.category);
    try {
      yield* warnExplicitSteps({
        category,
        message,
        filename: file,
        lineno: w.lineno,
        module: null,
        registry: null,
      });
    } catch (error) {
      if (!(error instanceof Raised) || !error.exception.isA(w.category)) throw error;
      decref(error.exception);
      throw syntaxError(
        {
          filename,
          text: null,
          ...w,
          type: 'SyntaxError',
        },
        filename,
        source,
      );
    } finally {
      decref(message);
      decref(file);
    }
  }
}

/** The tree of a text. SyntaxError. */
export function* parseSteps(
  source: string,
  filename: string,
  mode: Mode,
  options: ParseOptions = {},
): Steps<ast.mod_ty> {
  work(source.length);
  if (source.includes('\\N{') && !hasUnicodeNames()) throw new LibraryNeeded('native:unicodedata');
  const parsed = parseModule(source, filename, mode, {
    intMaxStrDigits: heap.intMaxStrDigits,
    ...options,
  });
  yield* warnAllSteps(parsed.warnings, filename, source);
  if ('error' in parsed) throw syntaxError(parsed.error, filename, source);
  return parsed.tree;
}

/** The code of a tree, which is taken over. `source`: null if there is no text. New reference. SyntaxError. */
export function* compileTreeSteps(
  tree: ast.mod_ty,
  filename: string,
  flags: CompileFlags,
): Steps<PyCode> {
  const compiled = compileModule(tree, filename, flags);
  yield* warnAllSteps(compiled.warnings, filename, null);
  // The compiler looks for the line in the file, not in the text it was given.
  if ('error' in compiled) throw compilerError(compiled.error, filename);
  for (let i = 0; i < compiled.invertedBools; i++) yield* warnFoldedSteps();
  return new PyCode(compiled.code);
}

/** The folded operation warns whoever asked for the code. Its error would only have kept it from being folded. */
function* warnFoldedSteps(): Steps<void> {
  if (!heap.profile.deprecatesBoolInvert) return;
  try {
    yield* warnBoolInvertSteps();
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
  }
}

/** PyErr_ProgramTextObject: a line of a file. */
function lineOf(filename: string, line: number): string | null {
  const text = sourceLine(currentInterpreter().machine.readFile(filename), line);
  return text === null ? null : `${text}\n`;
}

function compilerError(d: CompileDiagnostic, filename: string): Raised {
  const text = d.lineno === null ? null : lineOf(filename, d.lineno);
  return syntaxError({ ...d, text: d.text ?? text } as SyntaxDiagnostic, filename, null);
}

/** The code object of a source text. New reference. SyntaxError. */
export function* compileTextSteps(
  source: string,
  filename: string,
  mode: Mode,
  flags: CompileFlags = NO_FLAGS,
): Steps<PyCode> {
  return yield* compileTreeSteps(yield* parseSteps(source, filename, mode), filename, flags);
}
