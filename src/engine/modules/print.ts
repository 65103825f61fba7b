// print and input. CPython 3.13 Python/bltinmodule.c (builtin_print_impl, builtin_input_impl), Objects/fileobject.c (PyFile_WriteObject,
// PyFile_GetLine).
//
// On streams of the engine one print call is one write, and so one step for schedules: CPython writes the pieces one by one, but into a
// buffer, under one hold of the GIL, as long as no `__str__` is Python. What stands before such a piece is written before it runs.

import { str } from '../objects/abstract.ts';
import { callObject } from '../objects/calls.ts';
import { getAttr } from '../objects/attributes.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { raise, Raised } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr, StrType } from '../objects/str.ts';
import {
  SUSPENDED,
  suspendOn,
  suspendSteps,
  takePendingFrame,
  type AnyFrame,
  type MaySuspend,
  type Steps,
} from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { callSteps, runNow } from './_io/io-object.ts';
import { writeQuickly } from './_io/quick-write.ts';
import { PyStringIO, StringIOType, stringWrite } from './_io/stringio.ts';
import { PyTextIO, textWriteSteps } from './_io/textio.ts';
import { sysAttribute } from '../vm/sys-file.ts';

const WRITE = staticStr('write');
const FLUSH = staticStr('flush');
const READLINE = staticStr('readline');

export function print(
  args: PyObject[],
  sep?: PyObject,
  end?: PyObject,
  file?: PyObject,
  flush?: PyObject,
): MaySuspend {
  const separator = textOption(sep, 'sep');
  const ending = textOption(end, 'end');
  let target: PyObject | null = file ?? None;
  if (target === None) target = sysAttribute('stdout');
  if (target === null) raise('RuntimeError', 'lost sys.stdout');
  if (target === None) return newNone();
  const all = [...args, sep ?? null, end ?? null, target, flush ?? null];
  if (!takesText(target))
    return suspendSteps(printSlowly(args, separator, ending, target, flush), all);
  const text = new Text(target);
  for (let i = 0; i < args.length; i++) {
    if (i > 0) text.add(separator?.value ?? ' ');
    const piece = str(args[i]!);
    if (piece === SUSPENDED) {
      const frame = takePendingFrame()!;
      return suspendSteps(printRest(args, i, frame, text, separator, ending, flush), all);
    }
    text.addOwned(piece);
  }
  text.add(ending?.value ?? '\n');
  text.write();
  return flush === undefined || flush === None
    ? newNone()
    : suspendSteps(flushSteps(flush, target), all);
}

/** A stream that takes text without running Python. */
function takesText(target: PyObject): boolean {
  return (target instanceof PyTextIO && target.quick) || target.type === StringIOType;
}

/** Pieces on their way to a stream that takes text without running Python. */
class Text {
  readonly target: PyObject;
  private pieces: string[] = [];
  constructor(target: PyObject) {
    this.target = target;
  }
  add(piece: string): void {
    this.pieces.push(piece);
  }
  /** Steals `piece`. */
  addOwned(piece: PyStr): void {
    this.pieces.push(piece.value);
    decref(piece);
  }
  write(): void {
    const { pieces } = this;
    this.pieces = [];
    if (pieces.length === 0) return;
    try {
      writeNow(this.target, pieces.length === 1 ? pieces[0]! : pieces.join(''));
    } catch (error) {
      // What cannot be encoded spoils its own piece only.
      if (!(error instanceof Raised) || !error.exception.isA('UnicodeError') || pieces.length === 1)
        throw error;
      decref(error.exception);
      for (const piece of pieces) writeNow(this.target, piece);
    }
  }
}

function writeNow(target: PyObject, text: string): void {
  if (target instanceof PyStringIO) {
    if (target.closed) raise('ValueError', 'I/O operation on closed file');
    stringWrite(target, text);
    return;
  }
  if (writeQuickly(target as PyTextIO, text)) return;
  const argument = newStr(text);
  try {
    runNow(textWriteSteps(target as PyTextIO, argument));
  } finally {
    decref(argument);
  }
}

function textOption(value: PyObject | undefined, name: string): PyStr | null {
  if (value === undefined || value === None) return null;
  if (value instanceof PyStr) return value;
  return raise('TypeError', `${name} must be None or a string, not ${value.type.name}`);
}

/** The rest of a quick print from argument `first` on, whose `__str__` is Python and waits in `frame`. */
function* printRest(
  args: readonly PyObject[],
  first: number,
  frame: AnyFrame,
  text: Text,
  separator: PyStr | null,
  ending: PyStr | null,
  flush: PyObject | undefined,
): Steps<PyObject> {
  text.write();
  suspendOn(frame);
  text.addOwned((yield) as unknown as PyStr);
  for (let i = first + 1; i < args.length; i++) {
    text.add(separator?.value ?? ' ');
    let piece = str(args[i]!);
    if (piece === SUSPENDED) {
      const next = takePendingFrame()!;
      text.write();
      suspendOn(next);
      piece = (yield) as unknown as PyStr;
    }
    text.addOwned(piece);
  }
  text.add(ending?.value ?? '\n');
  text.write();
  return flush === undefined ? newNone() : yield* flushSteps(flush, text.target);
}

function* flushSteps(flush: PyObject, target: PyObject): Steps<PyObject> {
  const truth = isTrue(flush);
  if (truth === SUSPENDED ? ((yield) as unknown as boolean) : truth)
    decref(yield* callSteps(target, FLUSH));
  return newNone();
}

/** On any other object: its `write` for each piece. */
function* printSlowly(
  args: readonly PyObject[],
  separator: PyStr | null,
  ending: PyStr | null,
  target: PyObject,
  flush: PyObject | undefined,
): Steps<PyObject> {
  let wantsFlush = false;
  if (flush !== undefined) {
    const truth = isTrue(flush);
    wantsFlush = truth === SUSPENDED ? ((yield) as unknown as boolean) : truth;
  }
  for (let i = 0; i < args.length; i++) {
    if (i > 0) yield* writeObjectSteps(target, separator ?? staticStr(' '));
    yield* writeObjectSteps(target, args[i]!);
  }
  yield* writeObjectSteps(target, ending ?? staticStr('\n'));
  if (wantsFlush) decref(yield* callSteps(target, FLUSH));
  return newNone();
}

/** PyFile_WriteObject with Py_PRINT_RAW. */
export function* writeObjectSteps(target: PyObject, o: PyObject): Steps<void> {
  let write = getAttr(target, WRITE);
  if (write === SUSPENDED) write = (yield) as PyObject;
  try {
    let text: MaySuspend = o.type === StrType ? incref(o) : str(o);
    if (text === SUSPENDED) text = (yield) as PyObject;
    try {
      let result = callObject(write, [text]);
      if (result === SUSPENDED) result = (yield) as PyObject;
      decref(result);
    } finally {
      decref(text);
    }
  } finally {
    decref(write);
  }
}

export function input(prompt?: PyObject): MaySuspend {
  return suspendSteps(inputSteps(prompt), [prompt ?? null]);
}

function lostStream(name: 'stdin' | 'stdout' | 'stderr'): PyObject {
  const stream = sysAttribute(name);
  if (stream === null || stream === None) raise('RuntimeError', `input(): lost sys.${name}`);
  return incref(stream);
}

/** Standard input is no terminal here, so the prompt goes to sys.stdout and the line comes from sys.stdin. */
function* inputSteps(prompt: PyObject | undefined): Steps<PyObject> {
  const streams = (['stdin', 'stdout', 'stderr'] as const).map(lostStream);
  const [stdin, stdout, stderr] = streams as [PyObject, PyObject, PyObject];
  try {
    yield* flushQuietly(stderr);
    if (prompt !== undefined) yield* writeObjectSteps(stdout, prompt);
    yield* flushQuietly(stdout);
    const line = yield* callSteps(stdin, READLINE);
    if (!(line instanceof PyStr)) {
      decref(line);
      raise('TypeError', 'object.readline() returned non-string');
    }
    const { value } = line;
    decref(line);
    if (value === '') raise('EOFError', 'EOF when reading a line');
    return newStr(value.endsWith('\n') ? value.slice(0, -1) : value);
  } finally {
    for (const stream of streams) decref(stream);
  }
}

function* flushQuietly(stream: PyObject): Steps<void> {
  try {
    decref(yield* callSteps(stream, FLUSH));
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    decref(error.exception);
  }
}
