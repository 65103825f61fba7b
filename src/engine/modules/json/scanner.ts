// Scanner: JSON text to objects. CPython 3.13 Modules/_json.c (scanner_call, scan_once_unicode, _parse_object_unicode, _parse_array_unicode,
// _match_number_unicode). There it is recursive; here the open containers are a stack.
//
// Positions are in units of the host's string; a program sees code points (`pointsOf`).

import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { chargeCharacters, work } from '../../objects/charge.ts';
import { dictSet, PyDict } from '../../objects/dict.ts';
import { newException } from '../../objects/exceptions.ts';
import { FloatType, newFloat } from '../../objects/float.ts';
import { withSsize } from '../../objects/index.ts';
import { parseIntLiteral } from '../../objects/int-text.ts';
import { IntType, newInt, newIntFrom } from '../../objects/int.ts';
import type { PyList } from '../../objects/list.ts';
import { newList } from '../../objects/list.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { truthSteps } from '../../objects/truth.ts';
import { newTuple } from '../../objects/tuple.ts';
import { decodeErrorSteps, expectString, pointsOf, scanString, unitsOf } from './strings.ts';

/** Containers inside one another where CPython has used up its stack. */
const DEPTH_MAX = 9998;

export const ScannerType = newStaticType('Scanner', {
  module: '_json',
  dotted: true,
  hasGc: true,
  basicSize: 64,
  doc: 'JSON scanner object',
});

class PyScanner extends PyNative {
  strict = true;
  /** All owned. */
  object_hook: PyObject | null = null;
  object_pairs_hook: PyObject | null = null;
  parse_float: PyObject | null = null;
  parse_int: PyObject | null = null;
  parse_constant: PyObject | null = null;
}
const HOOKS = [
  'object_hook',
  'object_pairs_hook',
  'parse_float',
  'parse_int',
  'parse_constant',
] as const;
ownsFields(ScannerType, HOOKS, true);
const HOOK_NAMES = HOOKS.map((name) => staticStr(name));
const STRICT = staticStr('strict');

const scannerNew = method(
  'make_scanner',
  '($type, /, context)',
  (type: PyType, context: PyObject) =>
    suspendSteps(newScannerSteps(type, context), [type, context]),
);
ScannerType.tp_new = (type, args, kwnames) =>
  callNative(scannerNew, type, args, kwnames, 'make_scanner');

function* newScannerSteps(type: PyType, context: PyObject): Steps<PyObject> {
  const self = new PyScanner(type);
  try {
    const strict = getAttr(context, STRICT);
    const flag: PyObject = strict === SUSPENDED ? yield : strict;
    try {
      self.strict = yield* truthSteps(flag);
    } finally {
      decref(flag);
    }
    for (const [i, name] of HOOK_NAMES.entries()) {
      const value = getAttr(context, name);
      self[HOOKS[i]!] = value === SUSPENDED ? yield : value;
    }
    return incref(self);
  } finally {
    decref(self);
  }
}

/** A container whose end has not been reached. */
interface Open {
  readonly isObject: boolean;
  /** Owned. A list of pairs if there is an `object_pairs_hook`. */
  readonly container: PyList | PyDict;
  /** Owned: of the value that is scanned now. */
  key: PyStr | null;
}

class Scan {
  readonly scanner: PyScanner;
  readonly text: PyStr;
  readonly s: string;
  at: number;
  readonly open: Open[] = [];
  /** Equal keys are one object. Owned. */
  readonly memo = new Map<string, PyStr>();
  /** A value that is in no container yet. Owned. */
  done: PyObject | null = null;

  constructor(scanner: PyScanner, text: PyStr, at: number) {
    this.scanner = scanner;
    this.text = text;
    this.s = text.value;
    this.at = at;
  }

  release(): void {
    for (const { container, key } of this.open.splice(0)) {
      xdecref(key);
      decref(container);
    }
    for (const key of this.memo.values()) decref(key);
    this.memo.clear();
    xdecref(this.done);
    this.done = null;
  }

  skip(at: number): void {
    const { s } = this;
    for (; ; at++) {
      const c = s.charCodeAt(at);
      if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) break;
    }
    this.at = at;
  }

  problem(message: string, at: number): Steps<never> {
    return decodeErrorSteps(message, this.text, pointsOf(this.text, at));
  }

  /** Nothing that a value could begin with. */
  stop(at: number): never {
    const index = newInt(pointsOf(this.text, at));
    const error = newException('StopIteration', [index]);
    decref(index);
    throw new Raised(error);
  }

  /** The value that begins here. New reference. */
  *valueSteps(): Steps<PyObject> {
    for (;;) {
      work(0.5);
      this.done = yield* this.beginSteps();
      while (this.done !== null) {
        const top = this.open.at(-1);
        if (top === undefined) {
          const value = this.done;
          this.done = null;
          return value;
        }
        this.put(top);
        this.done = yield* this.behindItemSteps(top);
      }
    }
  }

  /** Moves the value into its container. */
  put(top: Open): void {
    const value = this.done!;
    this.done = null;
    const { container, key } = top;
    if (key === null) {
      (container as PyList).append(value);
      decref(value);
    } else if (container instanceof PyDict) {
      top.key = null;
      dictSet(container, key, value);
      decref(key);
      decref(value);
    } else {
      top.key = null;
      const pair = newTuple([key, value]);
      container.append(pair);
      decref(pair);
    }
  }

  /** What follows an item: the end of the container (its value), or the next item (null). */
  *behindItemSteps(top: Open): Steps<PyObject | null> {
    const { s } = this;
    this.skip(this.at);
    const closer = top.isObject ? '}' : ']';
    if (s[this.at] === closer) return yield* this.closeSteps();
    if (s[this.at] !== ',') yield* this.problem("Expecting ',' delimiter", this.at);
    const comma = this.at;
    this.skip(comma + 1);
    if (s[this.at] === closer)
      yield* this.problem(
        `Illegal trailing comma before end of ${top.isObject ? 'object' : 'array'}`,
        comma,
      );
    if (top.isObject) yield* this.keySteps(top);
    return null;
  }

  *keySteps(top: Open): Steps<void> {
    const { s, at } = this;
    if (s[at] !== '"') yield* this.problem('Expecting property name enclosed in double quotes', at);
    const scanned = scanString(s, at + 1, this.scanner.strict);
    if ('problem' in scanned) return yield* this.problem(scanned.problem, scanned.at);
    let key = this.memo.get(scanned.value);
    if (key === undefined) this.memo.set(scanned.value, (key = newStr(scanned.value)));
    top.key = incref(key);
    this.skip(scanned.end);
    if (s[this.at] !== ':') yield* this.problem("Expecting ':' delimiter", this.at);
    this.skip(this.at + 1);
  }

  /** A whole value, or null where a container was opened and its first value begins. */
  *beginSteps(): Steps<PyObject | null> {
    const { s, at } = this;
    switch (s[at]) {
      case '"': {
        const scanned = scanString(s, at + 1, this.scanner.strict);
        if ('problem' in scanned) return yield* this.problem(scanned.problem, scanned.at);
        this.at = scanned.end;
        return newStr(scanned.value);
      }
      case '{':
      case '[':
        return yield* this.openSteps(s[at] === '{');
      case 'n':
        if (this.takes('null')) return newNone();
        break;
      case 't':
        if (this.takes('true')) return newBool(true);
        break;
      case 'f':
        if (this.takes('false')) return newBool(false);
        break;
      case 'N':
        if (this.takes('NaN')) return yield* this.constantSteps('NaN');
        break;
      case 'I':
        if (this.takes('Infinity')) return yield* this.constantSteps('Infinity');
        break;
      case '-':
        if (this.takes('-Infinity')) return yield* this.constantSteps('-Infinity');
        break;
    }
    return yield* this.numberSteps();
  }

  takes(word: string): boolean {
    if (!this.s.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  *openSteps(isObject: boolean): Steps<PyObject | null> {
    const { open, scanner } = this;
    if (open.length >= DEPTH_MAX) {
      const what = isObject ? 'object' : 'array';
      raise(
        'RecursionError',
        `maximum recursion depth exceeded while decoding a JSON ${what} from a unicode string`,
      );
    }
    const isDict = isObject && scanner.object_pairs_hook === None;
    const top: Open = { isObject, container: isDict ? new PyDict() : newList([]), key: null };
    open.push(top);
    this.skip(this.at + 1);
    if (this.s[this.at] === (isObject ? '}' : ']')) return yield* this.closeSteps();
    if (isObject) yield* this.keySteps(top);
    return null;
  }

  /** The innermost container is complete. */
  *closeSteps(): Steps<PyObject> {
    this.at++;
    const { isObject, container } = this.open.pop()!;
    const { object_pairs_hook: pairs, object_hook: hook } = this.scanner;
    if (!isObject || (pairs === None && hook === None)) return container;
    try {
      return yield* calledSteps(pairs === None ? hook! : pairs!, container);
    } finally {
      decref(container);
    }
  }

  *constantSteps(word: string): Steps<PyObject> {
    return yield* this.parsedSteps(this.scanner.parse_constant!, word);
  }

  *parsedSteps(parse: PyObject, word: string): Steps<PyObject> {
    const text = newStr(word);
    try {
      return yield* calledSteps(parse, text);
    } finally {
      decref(text);
    }
  }

  *numberSteps(): Steps<PyObject> {
    const { at, scanner } = this;
    NUMBER.lastIndex = at;
    const found = NUMBER.exec(this.s);
    if (found === null) this.stop(at);
    const [digits] = found;
    this.at = at + digits.length;
    if (found[1] !== undefined || found[2] !== undefined) {
      if (scanner.parse_float === FloatType) return newFloat(Number(digits));
      return yield* this.parsedSteps(scanner.parse_float!, digits);
    }
    if (scanner.parse_int !== IntType) return yield* this.parsedSteps(scanner.parse_int!, digits);
    if (digits.length < 16) return newInt(Number(digits) + 0);
    return newIntFrom(parseIntLiteral(digits, 10));
  }
}
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;

function* calledSteps(f: PyObject, argument: PyObject): Steps<PyObject> {
  const result = callObject(f, [argument]);
  return result === SUSPENDED ? yield : result;
}

function* scanSteps(self: PyScanner, text: PyStr, index: number): Steps<PyObject> {
  chargeCharacters(text.length);
  const scan = new Scan(self, text, index >= text.length ? 0 : unitsOf(text, index));
  try {
    if (index >= text.length) {
      const error = newException('StopIteration', [newInt(index)]);
      throw new Raised(error);
    }
    const value = yield* scan.valueSteps();
    return newTuple([value, newInt(pointsOf(text, scan.at))]);
  } finally {
    scan.release();
  }
}

const scanOnce = method(
  'scan_once',
  '($self, /, string, idx)',
  (self: PyScanner, text: PyObject, idx: PyObject): MaySuspend =>
    withSsize(idx, [self, text], (index: number) => {
      if (!(text instanceof PyStr)) return expectString(text, 'first argument');
      if (index < 0) raise('ValueError', 'idx cannot be negative');
      return suspendSteps(scanSteps(self, text, index), [self, text]);
    }),
);
ScannerType.tp_call = (self, args, kwnames) =>
  callNative(scanOnce, self, args, kwnames, 'scan_once');

const readOnly = (): never => raise('AttributeError', 'readonly attribute');
describeType(ScannerType, {
  source: 'CPython 3.13 Modules/_json.c',
  getsets: [
    { name: 'strict', get: (self: PyScanner) => newBool(self.strict), set: readOnly },
    ...HOOKS.map((name) => ({
      name,
      get: (self: PyScanner) => incref(self[name] ?? None),
      set: readOnly,
    })),
  ],
});
