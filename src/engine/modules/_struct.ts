// _struct: values in octets. CPython 3.13 Modules/_struct.c (s_pack_internal, s_unpack_internal, cache_struct_converter). Formats are
// in struct/formats.ts.

import { asIndex, hasIndex, takeValue, withSize } from '../objects/index.ts';
import { asDouble } from '../objects/float-arithmetic.ts';
import { classGetItem } from '../objects/generic-alias.ts';
import { bytesLike, expectBytes } from '../objects/bytes-like.ts';
import { newBytes, PyBytes } from '../objects/bytes.ts';
import { encodeText } from '../objects/codecs.ts';
import { newIntFrom, newInt, type PyInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { toFloat } from '../objects/number-ops.ts';
import { decref, incref, type PyObject } from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { raise, Raised } from '../objects/raise.ts';
import { selfIter } from '../objects/seq-iter.ts';
import { newNone } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { strRepr } from '../objects/str-repr.ts';
import { newStr, PyStr } from '../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../objects/suspend.ts';
import { truthSteps } from '../objects/truth.ts';
import { newTuple } from '../objects/tuple.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { expectWritable } from './writable-buffer.ts';
import * as formats from './struct/formats.ts';
import type { PyFloat } from '../objects/float.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyType } from '../objects/object.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const { fail, StructError } = formats;

const StructType = newStaticType('Struct', {
  module: '_struct',
  isBaseType: true,
  hasWeakrefs: true,
  hasGc: true,
  basicSize: 56,
  doc: 'Struct(fmt) --> compiled struct object',
});
const UnpackIterType = newStaticType('unpack_iterator', {
  module: '_struct',
  hasGc: true,
  basicSize: 48,
});

class PyStruct extends PyNative {
  format = '';
  layout: formats.Layout = formats.parseFormat('');
  constructor(type: PyType) {
    super(type);
  }
}
ownsFields(StructType, []);

class PyUnpackIter extends PyNative {
  /** Owned; null once exhausted. */
  declare struct: PyStruct | null;
  declare buffer: PyObject | null;
  index = 0;
  constructor(struct: PyStruct, buffer: PyObject) {
    super(UnpackIterType);
    this.struct = incref(struct);
    this.buffer = incref(buffer);
  }
}
ownsFields(UnpackIterType, ['struct', 'buffer']);

/** The format as text. TypeError, UnicodeEncodeError. */
function formatText(o: PyObject): string {
  if (o instanceof PyStr) {
    encodeText(o, 'ascii', 'strict');
    return o.value;
  }
  if (o instanceof PyBytes) return String.fromCharCode(...o.value);
  return raise(
    'TypeError',
    `Struct() argument 1 must be a str or bytes object, not ${o.type.name}`,
  );
}

// shared: layouts are host data and depend on the format alone.
const cache = new Map<string, formats.Layout>();
const CACHE_MAX = 100;

function layoutOf(o: PyObject): formats.Layout {
  const text = formatText(o);
  let layout = cache.get(text);
  if (layout === undefined) {
    layout = formats.parseFormat(text);
    if (cache.size >= CACHE_MAX) cache.clear();
    cache.set(text, layout);
  }
  return layout;
}

/** Writes one value. Suspends for `__index__`, `__float__`, `__bool__`. */
function* packOneSteps(
  view: DataView,
  out: Uint8Array,
  at: number,
  item: formats.Item,
  value: PyObject,
  layout: formats.Layout,
): Steps<void> {
  const { code } = item;
  switch (code.kind) {
    case 'bool':
      out[at] = (yield* truthSteps(value)) ? 1 : 0;
      return;
    case 'float': {
      let double: number | undefined;
      try {
        double = asDouble(value);
        if (double === undefined) {
          let result: MaySuspend<PyFloat> = toFloat(value);
          if (result === SUSPENDED) result = (yield) as PyFloat;
          double = result.value;
          decref(result);
        }
      } catch (error) {
        if (!(error instanceof Raised)) throw error;
        decref(error.exception);
        return fail('required argument is not a float');
      }
      formats.packFloat(view, at, code.size, double, layout.littleEndian, !layout.native);
      return;
    }
    case 'int':
    case 'pointer': {
      let number = formats.quickInt(value);
      if (number === undefined) {
        if (!hasIndex(value)) fail('required argument is not an integer');
        let result = asIndex(value);
        if (result === SUSPENDED) result = (yield) as PyInt;
        number = takeValue(result);
      }
      if (code.kind === 'pointer') {
        if (number >= 1n << 64n || number < -(1n << 63n)) fail('int too large to convert');
        view.setBigUint64(at, BigInt.asUintN(64, BigInt(number)), layout.littleEndian);
      } else formats.packInt(view, at, code, number, layout.littleEndian);
      return;
    }
    default:
      formats.packText(out, at, item, value);
  }
}

/** s_pack_internal */
function* packSteps(
  layout: formats.Layout,
  out: Uint8Array,
  values: readonly PyObject[],
): Steps<void> {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  let next = 0;
  for (const item of layout.items) {
    let at = item.offset;
    for (let i = 0; i < item.repeat; i++) {
      yield* packOneSteps(view, out, at, item, values[next++]!, layout);
      at += item.code.size;
    }
  }
}

function pack(layout: formats.Layout, values: readonly PyObject[]): MaySuspend {
  if (values.length !== layout.length)
    fail(`pack expected ${layout.length} items for packing (got ${values.length})`);
  if (layout.size > 1 << 28) raise('MemoryError');
  function* steps(): Steps<PyObject> {
    const out = new Uint8Array(layout.size);
    yield* packSteps(layout, out, values);
    return newBytes(out);
  }
  return suspendSteps(steps(), values);
}

function packInto(layout: formats.Layout, args: readonly PyObject[]): MaySuspend {
  if (args.length < 2) {
    if (args.length === 0) raise('TypeError', 'pack_into expected buffer argument');
    raise('TypeError', 'pack_into expected offset argument');
  }
  if (args.length !== layout.length + 2)
    fail(`pack_into expected ${layout.length} items for packing (got ${args.length - 2})`);
  const out = expectWritable(args[0]!);
  return withSize(args[1]!, args, (offset) => {
    const { size } = layout;
    if (offset < 0) {
      if (offset + size > 0) fail(`no space to pack ${size} bytes at offset ${offset}`);
      if (offset + out.length < 0)
        fail(`offset ${offset} out of range for ${out.length}-byte buffer`);
      offset += out.length;
    }
    if (out.length - offset < size) {
      fail(
        `pack_into requires a buffer of at least ${offset + size} bytes for packing ${size} bytes at offset ${offset} (actual buffer size is ${out.length})`,
      );
    }
    function* steps(): Steps<PyObject> {
      const part = out.subarray(offset, offset + size);
      part.fill(0);
      yield* packSteps(layout, part, args.slice(2));
      return newNone();
    }
    return suspendSteps(steps(), args);
  });
}

/** s_unpack_internal */
function unpackAt(layout: formats.Layout, octets: Uint8Array, offset: number): PyObject {
  const view = new DataView(octets.buffer, octets.byteOffset + offset, layout.size);
  const values: PyObject[] = [];
  for (const item of layout.items) {
    let at = item.offset;
    for (let i = 0; i < item.repeat; i++) {
      values.push(formats.unpackOne(view, at, item, layout.littleEndian));
      at += item.code.size;
    }
  }
  return newTuple(values);
}

function unpack(layout: formats.Layout, buffer: PyObject): PyObject {
  const octets = expectBytes(buffer);
  if (octets.length !== layout.size) fail(`unpack requires a buffer of ${layout.size} bytes`);
  return unpackAt(layout, octets, 0);
}

function unpackFrom(
  layout: formats.Layout,
  buffer: PyObject,
  offset: PyObject | undefined,
): MaySuspend {
  const octets = expectBytes(buffer);
  return withSize(
    offset,
    [buffer],
    (start) => {
      const { size } = layout;
      if (start < 0) {
        if (start + size > 0) fail(`not enough data to unpack ${size} bytes at offset ${start}`);
        if (start + octets.length < 0)
          fail(`offset ${start} out of range for ${octets.length}-byte buffer`);
        start += octets.length;
      }
      if (octets.length - start < size) {
        fail(
          `unpack_from requires a buffer of at least ${start + size} bytes for unpacking ${size} bytes at offset ${start} (actual buffer size is ${octets.length})`,
        );
      }
      return unpackAt(layout, octets, start);
    },
    0,
  );
}

function iterUnpack(self: PyStruct, buffer: PyObject): PyObject {
  const { size } = self.layout;
  if (size === 0) fail('cannot iteratively unpack with a struct of length 0');
  const octets = expectBytes(buffer);
  if (octets.length % size !== 0)
    fail(`iterative unpacking requires a buffer of a multiple of ${size} bytes`);
  return new PyUnpackIter(self, buffer);
}

UnpackIterType.tp_iter = selfIter;
UnpackIterType.tp_iternext = (o) => {
  const it = o as PyUnpackIter;
  if (it.struct === null || it.buffer === null) return null;
  const octets = bytesLike(it.buffer)!;
  if (it.index >= octets.length) {
    const { struct, buffer } = it;
    it.struct = it.buffer = null;
    decref(struct);
    decref(buffer);
    return null;
  }
  const { layout } = it.struct;
  it.index += layout.size;
  return unpackAt(layout, octets, it.index - layout.size);
};
describeType(UnpackIterType, {
  source: 'CPython 3.13 Modules/_struct.c',
  methods: [
    method('__length_hint__', '($self, /)', (it: PyUnpackIter) =>
      newInt(
        it.struct === null ? 0 : (bytesLike(it.buffer!)!.length - it.index) / it.struct.layout.size,
      ),
    ),
  ],
});

StructType.tp_new = (type) => new PyStruct(type);
const initStruct = (self: PyStruct, format: PyObject): void => {
  self.layout = layoutOf(format);
  self.format = formatText(format);
};
StructType.tp_init = (o, args, kwnames) => {
  const named = kwnames?.[0]?.value;
  if (args.length !== 1 || (named !== undefined && named !== 'format')) {
    if (args.length === 0)
      raise('TypeError', "Struct() missing required argument 'format' (pos 1)");
    raise('TypeError', `Struct() takes at most 1 argument (${args.length} given)`);
  }
  initStruct(o as PyStruct, args[0]!);
};
StructType.tp_repr = (o) => newStr(`${o.type.qualname}(${strRepr((o as PyStruct).format)})`);

describeType(StructType, {
  source: 'CPython 3.13 Modules/_struct.c',
  methods: [
    method('iter_unpack', '($self, buffer, /)', iterUnpack),
    method('pack', '($self, *values)', (self: PyStruct, values: readonly PyObject[]) =>
      pack(self.layout, values),
    ),
    method('pack_into', '($self, *args)', (self: PyStruct, args: readonly PyObject[]) =>
      packInto(self.layout, args),
    ),
    method('unpack', '($self, buffer, /)', (self: PyStruct, buffer: PyObject) =>
      unpack(self.layout, buffer),
    ),
    method(
      'unpack_from',
      '($self, /, buffer, offset=0)',
      (self: PyStruct, buffer: PyObject, offset?: PyObject) =>
        unpackFrom(self.layout, buffer, offset),
    ),
    method('__sizeof__', '($self, /)', (self: PyStruct) =>
      newInt(56 + 32 * (self.layout.items.length + 1)),
    ),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    { name: 'format', get: (self: PyStruct) => newStr(self.format), doc: 'struct format string' },
    {
      name: 'size',
      get: (self: PyStruct) => newIntFrom(self.layout.size),
      doc: 'struct size in bytes',
    },
  ],
});

function withFormat(
  args: readonly PyObject[],
  use: (layout: formats.Layout, rest: readonly PyObject[]) => MaySuspend,
): MaySuspend {
  if (args.length === 0) raise('TypeError', 'missing format argument');
  return use(layoutOf(args[0]!), args.slice(1));
}

const definition: ModuleDefinition = {
  name: '_struct',
  source: 'CPython 3.13 Modules/_struct.c',
  functions: [
    method('_clearcache', '($module, /)', () => {
      cache.clear();
      return newNone();
    }),
    method('calcsize', '($module, format, /)', (format: PyObject) =>
      newIntFrom(layoutOf(format).size),
    ),
    method('iter_unpack', '($module, format, buffer, /)', (format: PyObject, buffer: PyObject) => {
      const struct = new PyStruct(StructType);
      try {
        initStruct(struct, format);
        return iterUnpack(struct, buffer);
      } finally {
        decref(struct);
      }
    }),
    method('pack', '(*args)', (args: readonly PyObject[]) => withFormat(args, pack)),
    method('pack_into', '(*args)', (args: readonly PyObject[]) => withFormat(args, packInto)),
    method('unpack', '($module, format, buffer, /)', (format: PyObject, buffer: PyObject) =>
      unpack(layoutOf(format), buffer),
    ),
    method(
      'unpack_from',
      '($module, format, /, buffer, offset=0)',
      (format: PyObject, buffer: PyObject, offset?: PyObject) =>
        unpackFrom(layoutOf(format), buffer, offset),
    ),
  ],
  attributes: {
    Struct: () => incref(StructType),
    error: () => incref(StructError),
  },
};

export function structModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
