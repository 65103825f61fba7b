// print and input. CPython 3.13 Python/bltinmodule.c (builtin_print_impl, builtin_input_impl).
//
// On the standard streams one print call is one write, and so one step for schedules: CPython writes the pieces one by one, but into a
// buffer, under one hold of the GIL, as long as no `__str__` is Python.

import { str } from '../objects/abstract.ts';
import { callObject } from '../objects/calls.ts';
import { getAttr } from '../objects/attributes.ts';
import { decref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import { newStr, PyStr, staticStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { currentInterpreter } from '../vm/current.ts';
import { PyTextStream, writeText } from './stdio.ts';
import { currentStdout } from './sys.ts';

export function print(
  args: PyObject[],
  sep?: PyObject,
  end?: PyObject,
  file?: PyObject,
): MaySuspend {
  const separator = textOption(sep, ' ', 'sep');
  const ending = textOption(end, '\n', 'end');
  const target = file === undefined || file === None ? currentStdout() : file;
  if (target === null || target === None) return newNone();
  const quick = target instanceof PyTextStream ? quickText(args, separator) : null;
  if (quick !== null) {
    writeText((target as PyTextStream).stream, quick + ending);
    return newNone();
  }
  return suspendSteps(printSteps(args, separator, ending, target), [...args, target]);
}

function textOption(value: PyObject | undefined, fallback: string, name: string): string {
  if (value === undefined || value === None) return fallback;
  if (value instanceof PyStr) return value.value;
  return raise('TypeError', `${name} must be None or a string, not ${value.type.name}`);
}

/** The text if all arguments are str. */
function quickText(args: readonly PyObject[], separator: string): string | null {
  let text = '';
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!(arg instanceof PyStr) || arg.type.isHeapType) return null;
    text += i === 0 ? arg.value : separator + arg.value;
  }
  return text;
}

function* printSteps(
  args: readonly PyObject[],
  separator: string,
  ending: string,
  target: PyObject,
): Steps<PyObject> {
  let text = '';
  for (let i = 0; i < args.length; i++) {
    let piece = str(args[i]!);
    if (piece === SUSPENDED) piece = (yield) as PyStr;
    text += i === 0 ? piece.value : separator + piece.value;
    decref(piece);
  }
  text += ending;
  if (target instanceof PyTextStream) writeText(target.stream, text);
  else yield* writeToSteps(target, text);
  return newNone();
}

const WRITE = staticStr('write');
function* writeToSteps(target: PyObject, text: string): Steps<void> {
  let write = getAttr(target, WRITE);
  if (write === SUSPENDED) write = (yield) as PyObject;
  const argument = newStr(text);
  try {
    let result = callObject(write, [argument]);
    if (result === SUSPENDED) result = (yield) as PyObject;
    decref(result);
  } finally {
    decref(write);
    decref(argument);
  }
}

export function input(prompt?: PyObject): MaySuspend {
  return suspendSteps(inputSteps(prompt), [prompt ?? null]);
}

function* inputSteps(prompt: PyObject | undefined): Steps<PyObject> {
  if (prompt !== undefined) {
    let text = str(prompt);
    if (text === SUSPENDED) text = (yield) as PyStr;
    writeText('stdout', text.value);
    decref(text);
  }
  const line = currentInterpreter().machine.readLine();
  if (line === '') raise('EOFError', 'EOF when reading a line');
  return newStr(line.endsWith('\n') ? line.slice(0, -1) : line);
}
