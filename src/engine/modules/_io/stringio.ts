// StringIO: a text stream in memory. CPython 3.13 Modules/_io/stringio.c.
//
// Pieces that are written at the end are kept apart and joined when somebody reads (the "accumulating" state there). Positions are
// code points; as long as there are none beyond the basic plane they are UTF-16 units.

import { addMutableContainer } from '../../objects/containers.ts';
import { joinTexts, sliceText, unitsOfFirst } from '../../base/code-points.ts';
import { asSize, indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { callNative, method, type NativeFunction } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr } from '../../objects/str.ts';
import { SUSPENDED, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { PyDict } from '../../objects/dict.ts';
import { strRepr } from '../../objects/str-repr.ts';
import { IOBaseType, lineSizeSteps } from './iobase.ts';
import { closedError, ioMemory, PyIO, suspendUnlessQuick } from './io-object.ts';
import { NewlineState } from './newlines.ts';
import { firstPoints, pointCount } from './textio.ts';
import { TextIOBaseType } from './text-base.ts';

export const StringIOType = newStaticType('StringIO', {
  base: TextIOBaseType,
  module: '_io',
  isBaseType: true,
  basicSize: 112,
});
addMutableContainer(StringIOType);

const ASTRAL = /[\ud800-\udbff]/;

export class PyStringIO extends PyIO {
  private text = '';
  /** Written at the end, not yet part of `text`. */
  private tail: string[] = [];
  private tailLength = 0;
  /** Position in code points. */
  at = 0;
  closed = false;
  initialised = false;
  newline: string | null = '\n';
  writeNewline: string | null = null;
  newlines: NewlineState | null = null;

  get value(): string {
    if (this.tail.length > 0) {
      this.text += this.tail.join('');
      this.tail = [];
      this.tailLength = 0;
    }
    return this.text;
  }
  set value(text: string) {
    this.text = text;
    this.tail = [];
    this.tailLength = 0;
  }

  /** Where the position is in UTF-16 units; beyond the end if the position is. */
  unit(): number {
    const { value } = this;
    if (!ASTRAL.test(value)) return this.at;
    return unitsOfFirst(value, this.at) + Math.max(0, this.at - pointCount(value));
  }

  write(text: string): void {
    const appended =
      !ASTRAL.test(text) && this.at === this.text.length + this.tailLength && this.basic;
    if (appended) {
      this.tail.push(text);
      this.tailLength += text.length;
      this.at += text.length;
      return;
    }
    const { value } = this;
    const at = this.unit();
    const length = pointCount(text);
    const rest = at >= value.length ? '' : value.slice(at);
    const kept = rest.slice(unitsOfFirst(rest, length));
    const before = sliceText(value, 0, at);
    const pad = '\0'.repeat(Math.max(0, at - value.length));
    this.value = joinTexts([before, pad, text, kept], '');
    this.basic = !ASTRAL.test(this.text);
    this.at += length;
  }
  /** No character beyond the basic plane is in the text. */
  private basic = true;

  /** Up to `count` characters from the position, negative: all. */
  read(count: number): string {
    const rest = this.value.slice(this.unit());
    const part = count < 0 ? rest : firstPoints(rest, count);
    this.at += pointCount(part);
    return part;
  }

  readline(limit: number): string {
    const { value } = this;
    const start = this.unit();
    let end = this.endOfLine(value, start);
    if (limit >= 0) end = Math.min(end, start + unitsOfFirst(value.slice(start), limit));
    const line = sliceText(value, start, end);
    this.at += pointCount(line);
    return line;
  }

  private endOfLine(value: string, start: number): number {
    const { newline } = this;
    if (newline === '') {
      const found = /\r\n?|\n/.exec(value.slice(start));
      return found === null ? value.length : start + found.index + found[0].length;
    }
    const mark = newline ?? '\n';
    const at = value.indexOf(mark, start);
    return at < 0 ? value.length : at + mark.length;
  }
}

StringIOType.tp_new = (type) => new PyStringIO(type);
ioMemory(StringIOType, [], () => false);

function open(self: PyStringIO): PyStringIO {
  if (!self.initialised) raise('ValueError', 'I/O operation on uninitialized object');
  if (self.closed) closedError('I/O operation on closed file');
  return self;
}

/** stringio write_str. */
export function stringWrite(self: PyStringIO, text: string): void {
  let out = self.newlines === null ? text : self.newlines.decode(text, true);
  if (self.writeNewline !== null) out = out.replaceAll('\n', self.writeNewline);
  if (out !== '') self.write(out);
}

const opened =
  (fn: (self: PyStringIO, ...args: any[]) => PyObject) =>
  (self: PyStringIO, ...args: any[]): PyObject =>
    fn(open(self), ...args);

function memoryMethod(
  name: string,
  signature: string,
  make: (self: PyStringIO, ...args: any[]) => Steps<PyObject>,
): NativeFunction {
  return method(
    name,
    signature,
    (self: PyStringIO, ...args: (PyObject | undefined)[]): MaySuspend =>
      suspendUnlessQuick(
        make(self, ...args),
        args.every((a) => a === undefined || !a.type.isHeapType),
        [self, ...args.map((a) => a ?? null)],
      ),
  );
}

function* seekSteps(self: PyStringIO, offset: PyObject, whence?: PyObject): Steps<PyObject> {
  const to = asSize(yield* indexSteps(offset));
  const from = whence === undefined ? 0 : asSize(yield* indexSteps(whence));
  open(self);
  if (from < 0 || from > 2) raise('ValueError', `Invalid whence (${from}, should be 0, 1 or 2)`);
  if (to < 0 && from === 0) raise('ValueError', `Negative seek position ${to}`);
  if (from !== 0 && to !== 0) raise('OSError', "Can't do nonzero cur-relative seeks");
  self.at = from === 0 ? to : from === 1 ? self.at : pointCount(self.value);
  return newInt(self.at);
}

function* truncateSteps(self: PyStringIO, size?: PyObject): Steps<PyObject> {
  open(self);
  const given = size !== undefined && size !== None;
  const to = given ? asSize(yield* indexSteps(size)) : self.at;
  if (to < 0) raise('ValueError', `Negative size value ${to}`);
  self.value = firstPoints(self.value, to);
  return newInt(to);
}

function write(self: PyStringIO, text: PyObject): PyObject {
  if (!self.initialised) open(self);
  if (!(text instanceof PyStr))
    raise('TypeError', `string argument expected, got '${text.type.name}'`);
  open(self);
  stringWrite(self, text.value);
  return newInt(text.length);
}

const init = method(
  'StringIO',
  "($self, initial_value='', newline='\\n')",
  (self: PyStringIO, initial?: PyObject, newline?: PyObject): PyObject => {
    self.initialised = false;
    if (newline !== undefined && newline !== None && !(newline instanceof PyStr))
      raise(
        'TypeError',
        `StringIO() argument 'newline' must be str or None, not ${newline.type.name}`,
      );
    const mark = newline === undefined ? '\n' : newline instanceof PyStr ? newline.value : null;
    if (mark !== null && !['', '\n', '\r', '\r\n'].includes(mark))
      raise('ValueError', `illegal newline value: ${strRepr(mark)}`);
    if (initial !== undefined && initial !== None && !(initial instanceof PyStr))
      raise('TypeError', `initial_value must be str or None, not ${initial.type.name}`);
    self.newline = mark === null ? '\n' : mark;
    self.writeNewline = mark === '\r' || mark === '\r\n' ? mark : null;
    self.newlines = mark === null || mark === '' ? new NewlineState(mark === null) : null;
    self.value = '';
    self.at = 0;
    self.closed = false;
    self.initialised = true;
    if (initial instanceof PyStr) stringWrite(self, initial.value);
    self.at = 0;
    return newNone();
  },
);
StringIOType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'StringIO');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

StringIOType.tp_iter = (o) => {
  // iobase_iter: another wording than the other methods.
  if ((o as PyStringIO).closed) closedError();
  return incref(open(o as PyStringIO));
};
StringIOType.tp_iternext = (o) => {
  if (o.type.isHeapType) return IOBaseType.tp_iternext!(o);
  const line = open(o as PyStringIO).readline(-1);
  return line === '' ? null : newStr(line);
};

function getstate(self: PyStringIO): PyObject {
  let dict: PyObject = newNone();
  if (self.dict !== null) {
    const copy = new PyDict();
    copy.copyFrom(self.dict);
    dict = copy;
  }
  const newline = self.newlines?.translate === true ? newNone() : newStr(self.newline ?? '\n');
  return newTuple([newStr(self.value), newline, newInt(self.at), dict]);
}

function setstate(self: PyStringIO, state: PyObject): PyObject {
  if (self.closed) closedError('I/O operation on closed file');
  if (!(state instanceof PyTuple) || state.items.length < 4)
    raise(
      'TypeError',
      `${self.type.name}.__setstate__ argument should be 4-tuple, got ${state.type.name}`,
    );
  const [value, newline, position, dict] = state.items as [PyObject, PyObject, PyObject, PyObject];
  decref(init.fn(self, undefined, newline) as PyObject);
  if (value instanceof PyStr) self.value = value.value;
  if (!(position instanceof PyInt))
    raise('TypeError', `third item of state must be an integer, got ${position.type.name}`);
  if (position.value < 0) raise('ValueError', 'position value cannot be negative');
  self.at = Number(position.value);
  if (dict instanceof PyDict) {
    self.dict ??= new PyDict();
    self.dict.copyFrom(dict);
  }
  return newNone();
}

const yes = opened(() => newBool(true));
describeType(StringIOType, {
  source: 'CPython 3.13 Modules/_io/stringio.c',
  methods: [
    method('close', '($self, /)', (self: PyStringIO) => {
      self.closed = true;
      self.value = '';
      return newNone();
    }),
    method(
      'getvalue',
      '($self, /)',
      opened((self) => newStr(self.value)),
    ),
    method(
      'tell',
      '($self, /)',
      opened((self) => newInt(self.at)),
    ),
    method('readable', '($self, /)', yes),
    method('seekable', '($self, /)', yes),
    method('writable', '($self, /)', yes),
    memoryMethod('read', '($self, size=-1, /)', function* (self, size): Steps<PyObject> {
      const count = yield* lineSizeSteps(size);
      return newStr(open(self).read(count));
    }),
    memoryMethod('readline', '($self, size=-1, /)', function* (self, size): Steps<PyObject> {
      const limit = yield* lineSizeSteps(size);
      return newStr(open(self).readline(limit));
    }),
    method('write', '($self, s, /)', write),
    memoryMethod('seek', '($self, pos, whence=0, /)', seekSteps),
    memoryMethod('truncate', '($self, pos=None, /)', truncateSteps),
    method('__getstate__', '($self, /)', opened(getstate)),
    method('__setstate__', '($self, state, /)', setstate),
  ],
  getsets: [
    {
      name: 'closed',
      get: (self: PyStringIO) => {
        if (!self.initialised) open(self);
        return newBool(self.closed);
      },
    },
    { name: 'line_buffering', get: opened(() => newBool(false)) },
    { name: 'newlines', get: opened((self) => self.newlines?.newlines ?? newNone()) },
  ],
});
