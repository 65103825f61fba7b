// Encoder: objects to JSON text. CPython 3.13 Modules/_json.c (encoder_call, encoder_listencode_obj,
// encoder_listencode_list, encoder_listencode_dict, encoder_encode_key_value, write_newline_indent). There it is recursive; here what is open is a stack.

import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { work } from '../../objects/charge.ts';
import { PyBuiltinFunction } from '../../objects/descr.ts';
import { DictType, PyDict } from '../../objects/dict.ts';
import { floatRepr } from '../../objects/float-repr.ts';
import { PyFloat } from '../../objects/float.ts';
import { withSsize } from '../../objects/index.ts';
import { intRepr } from '../../objects/int-text.ts';
import { PyInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { sortList } from '../../objects/list-sort.ts';
import { newList, PyList } from '../../objects/list.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { False, newBool, None, True } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { truthSteps } from '../../objects/truth.ts';
import { newTuple, PyTuple } from '../../objects/tuple.ts';
import { quoteString } from './strings.ts';

/** Containers inside one another where CPython has used up its stack. */
const DEPTH_MAX = 9997;

export const EncoderType = newStaticType('Encoder', {
  module: '_json',
  dotted: true,
  hasGc: true,
  basicSize: 80,
  doc: 'Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)',
});

class PyEncoder extends PyNative {
  /** All owned. */
  markers: PyObject | null = null;
  default: PyObject | null = null;
  encoder: PyObject | null = null;
  indent: PyObject | null = null;
  key_separator: PyObject | null = null;
  item_separator: PyObject | null = null;
  sort_keys = false;
  skipkeys = false;
  allow_nan = true;
  /** `encoder` is one of our own two; null: it is not. */
  quotesAscii: boolean | null = null;
}
const OWNED = [
  'markers',
  'default',
  'encoder',
  'indent',
  'key_separator',
  'item_separator',
] as const;
ownsFields(EncoderType, OWNED, true);

const encoderNew = method(
  'make_encoder',
  '($type, /, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)',
  (type: PyType, ...args: PyObject[]) => suspendSteps(newEncoderSteps(type, args), [type, ...args]),
);
EncoderType.tp_new = (type, args, kwnames) =>
  callNative(encoderNew, type, args, kwnames, 'make_encoder');

function* newEncoderSteps(type: PyType, args: readonly PyObject[]): Steps<PyObject> {
  for (const position of [4, 5])
    if (!(args[position] instanceof PyStr)) {
      const shown = args[position] === None ? 'None' : args[position]!.type.name;
      raise('TypeError', `make_encoder() argument ${position + 1} must be str, not ${shown}`);
    }
  const flags: boolean[] = [];
  for (const flag of args.slice(6)) flags.push(yield* truthSteps(flag));
  const [markers] = args;
  if (markers !== None && !(markers instanceof PyDict))
    raise('TypeError', `make_encoder() argument 1 must be dict or None, not ${markers!.type.name}`);
  const self = new PyEncoder(type);
  OWNED.forEach((name, i) => (self[name] = incref(args[i]!)));
  [self.sort_keys, self.skipkeys, self.allow_nan] = flags as [boolean, boolean, boolean];
  const { encoder } = self;
  if (encoder instanceof PyBuiltinFunction && encoder.module === '_json') {
    if (encoder.native.name === 'encode_basestring_ascii') self.quotesAscii = true;
    if (encoder.native.name === 'encode_basestring') self.quotesAscii = false;
  }
  return self;
}

/** What is being written. `default`: the object that a call of `default` stands for. */
interface Open {
  readonly kind: 'list' | 'dict' | 'default';
  /** Owned: the object itself. */
  readonly object: PyObject;
  /** Of a dict: keys and values in turn, owned. Of a list: its items as they are by then. */
  readonly items: readonly PyObject[];
  next: number;
  isFirst: boolean;
}

const ITEMS = staticStr('items');
const FINITE_ONLY = 'Out of range float values are not JSON compliant: ';

class Encoding {
  readonly self: PyEncoder;
  out = '';
  readonly open: Open[] = [];
  readonly active = new Set<PyObject>();
  /** Line breaks by level; null: everything on one line. */
  readonly breaks: string[] | null;
  level: number;
  constructor(self: PyEncoder, level: number) {
    this.self = self;
    this.level = level;
    this.breaks = self.indent instanceof PyStr ? [] : null;
  }

  /** `write_newline_indent`. */
  lineBreak(): string {
    if (this.breaks === null) return '';
    return (this.breaks[this.level] ??=
      `\n${(this.self.indent as PyStr).value.repeat(this.level)}`);
  }

  release(): void {
    while (this.open.length > 0) this.close();
  }

  /** The innermost is written, or given up. */
  close(): void {
    const { kind, object, items } = this.open.pop()!;
    this.active.delete(object);
    if (kind === 'dict') decrefAll(items);
    decref(object);
  }

  enter(kind: Open['kind'], object: PyObject, items: readonly PyObject[]): void {
    this.open.push({ kind, object: incref(object), items, next: 0, isFirst: true });
  }

  /** Marks `object` as being written. */
  mark(object: PyObject): void {
    if (this.open.length >= DEPTH_MAX)
      raise('RecursionError', 'maximum recursion depth exceeded while encoding a JSON object');
    if (this.self.markers === None) return;
    if (this.active.has(object)) raise('ValueError', 'Circular reference detected');
    this.active.add(object);
  }

  *runSteps(root: PyObject): Steps<void> {
    yield* this.beginSteps(root);
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      work(0.5);
      if (top.kind === 'default') this.close();
      else if (top.next >= top.items.length) {
        this.level--;
        this.out += this.lineBreak() + (top.kind === 'list' ? ']' : '}');
        this.close();
      } else if (top.kind === 'list') {
        this.separate(top);
        const item = incref(top.items[top.next++]!);
        try {
          yield* this.beginSteps(item);
        } finally {
          decref(item);
        }
      } else yield* this.entrySteps(top);
    }
  }

  separate(top: Open): void {
    if (top.isFirst) top.isFirst = false;
    else this.out += (this.self.item_separator as PyStr).value + this.lineBreak();
  }

  *entrySteps(top: Open): Steps<void> {
    const key = top.items[top.next]!;
    const value = top.items[top.next + 1]!;
    top.next += 2;
    let text: PyStr;
    if (key instanceof PyStr) text = incref(key);
    else {
      const plain = this.plain(key);
      if (plain === null) {
        if (this.self.skipkeys) return;
        raise('TypeError', `keys must be str, int, float, bool or None, not ${key.type.name}`);
      }
      text = newStr(plain);
    }
    this.separate(top);
    try {
      yield* this.quoteSteps(text);
    } finally {
      decref(text);
    }
    this.out += (this.self.key_separator as PyStr).value;
    yield* this.beginSteps(value);
  }

  /** None, booleans and numbers. */
  plain(o: PyObject): string | null {
    if (o === None) return 'null';
    if (o === True) return 'true';
    if (o === False) return 'false';
    if (o instanceof PyInt) return intRepr(o.value);
    if (!(o instanceof PyFloat)) return null;
    if (Number.isFinite(o.value)) return floatRepr(o.value);
    if (!this.self.allow_nan) raise('ValueError', FINITE_ONLY + floatRepr(o.value));
    return Number.isNaN(o.value) ? 'NaN' : o.value > 0 ? 'Infinity' : '-Infinity';
  }

  *quoteSteps(text: PyStr): Steps<void> {
    const { quotesAscii, encoder } = this.self;
    if (quotesAscii !== null) {
      this.out += quoteString(text.value, quotesAscii);
      return;
    }
    const made = callObject(encoder!, [text]);
    const quoted: PyObject = made === SUSPENDED ? yield : made;
    try {
      if (!(quoted instanceof PyStr))
        raise('TypeError', `encoder() must return a string, not ${quoted.type.name}`);
      this.out += quoted.value;
    } finally {
      decref(quoted);
    }
  }

  /** Writes what is no container; opens what is. */
  *beginSteps(o: PyObject): Steps<void> {
    if (o instanceof PyStr) return yield* this.quoteSteps(o);
    const plain = this.plain(o);
    if (plain !== null) this.out += plain;
    else if (o instanceof PyList || o instanceof PyTuple) {
      if (o.items.length === 0) this.out += '[]';
      else {
        this.mark(o);
        this.enter('list', o, o.items);
        this.level++;
        this.out += `[${this.lineBreak()}`;
      }
    } else if (o instanceof PyDict) {
      if (o.used === 0) this.out += '{}';
      else {
        this.mark(o);
        this.enter('dict', o, yield* this.itemsSteps(o));
        this.level++;
        this.out += `{${this.lineBreak()}`;
      }
    } else yield* this.defaultSteps(o);
  }

  *defaultSteps(o: PyObject): Steps<void> {
    // The call of `default` needs more of the stack than what is written does.
    if (this.open.length >= DEPTH_MAX - 1)
      raise('RecursionError', 'maximum recursion depth exceeded');
    this.mark(o);
    this.enter('default', o, []);
    const made = callObject(this.self.default!, [o]);
    const stand: PyObject = made === SUSPENDED ? yield : made;
    try {
      yield* this.beginSteps(stand);
    } finally {
      decref(stand);
    }
  }

  /** Keys and values in turn. New references. */
  *itemsSteps(dict: PyDict): Steps<PyObject[]> {
    const flat: PyObject[] = [];
    if (dict.type === DictType && !this.self.sort_keys) {
      for (const [i, key] of dict.keys.entries())
        if (key !== null) flat.push(incref(key), incref(dict.values[i]!));
      return flat;
    }
    const pairs = yield* pairsSteps(dict);
    try {
      if (this.self.sort_keys) {
        const done = sortList(pairs);
        decref(done === SUSPENDED ? ((yield) as PyObject) : done);
      }
      for (const pair of pairs.items) {
        if (!(pair instanceof PyTuple) || pair.items.length !== 2)
          raise('ValueError', 'items must return 2-tuples');
        flat.push(incref(pair.items[0]!), incref(pair.items[1]!));
      }
      return flat;
    } finally {
      decref(pairs);
    }
  }
}

/** PyMapping_Items. */
function* pairsSteps(dict: PyDict): Steps<PyList> {
  if (dict.type === DictType) {
    const pairs: PyObject[] = [];
    for (const [i, key] of dict.keys.entries())
      if (key !== null) pairs.push(newTuple([incref(key), incref(dict.values[i]!)]));
    return newList(pairs);
  }
  const bound = getAttr(dict, ITEMS);
  const items: PyObject = bound === SUSPENDED ? yield : bound;
  try {
    const made = callObject(items, []);
    const view: PyObject = made === SUSPENDED ? yield : made;
    try {
      return newList(yield* toArraySteps(view));
    } finally {
      decref(view);
    }
  } finally {
    decref(items);
  }
}

function* encodeSteps(self: PyEncoder, o: PyObject, level: number): Steps<PyObject> {
  const encoding = new Encoding(self, level);
  try {
    yield* encoding.runSteps(o);
    return newTuple([newStr(encoding.out)]);
  } finally {
    encoding.release();
  }
}

const iterencode = method(
  '_iterencode',
  '($self, /, obj, _current_indent_level)',
  (self: PyEncoder, o: PyObject, currentLevel: PyObject): MaySuspend =>
    withSsize(currentLevel, [self, o], (level: number) =>
      suspendSteps(encodeSteps(self, o, Math.max(level, 0)), [self, o]),
    ),
);
EncoderType.tp_call = (self, args, kwnames) =>
  callNative(iterencode, self, args, kwnames, '_iterencode');

const readOnly = (): never => raise('AttributeError', 'readonly attribute');
describeType(EncoderType, {
  source: 'CPython 3.13 Modules/_json.c',
  getsets: [
    ...OWNED.map((name) => ({
      name,
      get: (self: PyEncoder) => incref(self[name] ?? None),
      set: readOnly,
    })),
    { name: 'sort_keys', get: (self: PyEncoder) => newBool(self.sort_keys), set: readOnly },
    { name: 'skipkeys', get: (self: PyEncoder) => newBool(self.skipkeys), set: readOnly },
  ],
});
