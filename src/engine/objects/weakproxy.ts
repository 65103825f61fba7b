// weakref.proxy: stands for an object without keeping it alive; whatever is done to it is done to the object.
// CPython 3.13 Objects/weakrefobject.c (WRAP_UNARY, WRAP_BINARY, proxy_check_ref, proxy_iternext).

import {
  binaryOp,
  contains,
  delItem,
  getItem,
  getIter,
  invert,
  iterNext,
  lengthOf,
  negative,
  setItem,
} from './abstract.ts';
import { getAttr, setAttr } from './attributes.ts';
import { hexAddress } from './base-object.ts';
import { callObject } from './calls.ts';
import { richCompare } from './compare.ts';
import { asIndex } from './index.ts';
import { method } from './native.ts';
import { absolute, divmodOp, inplacePower, positive, power, toFloat, toInt } from './number-ops.ts';
import { raise } from './raise.ts';
import { callSpecial } from './special-call.ts';
import { describeType } from './static-type.ts';
import { newStr, staticStr } from './str.ts';
import { fullyQualifiedName } from './type-name.ts';
import { str } from './text.ts';
import { isTrue } from './truth.ts';
import { CallableProxyType, keeping, newWeakReference, ProxyType } from './weakref.ts';
import { type PyWeakReference, referent } from './weakref-list.ts';
import type { BinaryFunc, PyObject, PyType, UnaryFunc } from './object.ts';
import type { MaySuspend } from './suspend.ts';

/** `weakref.proxy(o, callback)`. New reference. */
export function newProxy(o: PyObject, callback: PyObject | undefined): PyObject {
  return newWeakReference(o.type.tp_call === null ? ProxyType : CallableProxyType, o, callback);
}

const isProxy = (o: PyObject): boolean => o.type === ProxyType || o.type === CallableProxyType;

/** The object that `o` stands for, or `o` itself if it is no proxy. Borrowed. ReferenceError. */
function unwrap(o: PyObject): PyObject {
  if (!isProxy(o)) return o;
  const object = referent(o as PyWeakReference);
  if (object === null) raise('ReferenceError', 'weakly-referenced object no longer exists');
  return object;
}

const unary =
  (act: (o: PyObject) => any) =>
  (o: PyObject): any => {
    const target = unwrap(o);
    return keeping([target], () => act(target));
  };
const binary =
  (act: BinaryFunc): BinaryFunc =>
  (a, b) => {
    const left = unwrap(a);
    const right = unwrap(b);
    return keeping([left, right], () => act(left, right));
  };

/** Slots of binary operators in the order of BINARY_OP. */
const BINARY = [
  'add',
  'and',
  'floor_divide',
  'lshift',
  'matrix_multiply',
  'multiply',
  'remainder',
  'or',
  'power',
  'rshift',
  'subtract',
  'true_divide',
  'xor',
];

type Slots = Record<string, BinaryFunc | UnaryFunc>;

function setUp(type: PyType): void {
  const slots = type as unknown as Slots;
  BINARY.forEach((name, op) => {
    if (name === 'power') return;
    slots[`nb_${name}`] = binary((a, b) => binaryOp(op, a, b));
    slots[`nb_inplace_${name}`] = binary((a, b) => binaryOp(op + BINARY.length, a, b));
  });
  type.nb_power = (a, b, modulus) => {
    const all = [unwrap(a), unwrap(b), unwrap(modulus)] as const;
    return keeping(all, () => power(...all));
  };
  type.nb_inplace_power = binary(inplacePower);
  type.nb_divmod = binary(divmodOp);
  type.nb_negative = unary(negative);
  type.nb_positive = unary(positive);
  type.nb_absolute = unary(absolute);
  type.nb_invert = unary(invert);
  type.nb_bool = unary(isTrue);
  type.nb_int = unary((o) => toInt(o) ?? raise('TypeError', noInteger(o)));
  type.nb_float = unary((o) => toFloat(o, 'float() argument must be a string or a real number'));
  type.nb_index = unary(asIndex);
  type.mp_length = unary(lengthOf);
  type.mp_subscript = binary(getItem);
  type.mp_ass_subscript = (o, key, value) => {
    const target = unwrap(o);
    return keeping([target], () =>
      value === null ? delItem(target, key) : setItem(target, key, value),
    );
  };
  type.sq_contains = (o, value) => {
    const target = unwrap(o);
    return keeping([target], () => contains(target, unwrap(value)));
  };
  type.tp_iter = unary(getIter);
  type.tp_iternext = (o) => {
    const target = unwrap(o);
    if (target.type.tp_iternext === null)
      raise('TypeError', `Weakref proxy referenced a non-iterator '${target.type.name}' object`);
    return keeping<PyObject | null>([target], () => iterNext(target));
  };
  type.tp_str = unary(str);
  type.tp_repr = (o) => {
    const object = referent(o as PyWeakReference);
    const at = hexAddress(o);
    if (object === null) return newStr(`<weakproxy at ${at}; dead>`);
    return newStr(
      `<weakproxy at ${at}; to '${fullyQualifiedName(object.type)}' at ${hexAddress(object)}>`,
    );
  };
  type.tp_getattro = (o, name) => {
    const target = unwrap(o);
    return keeping([target], () => getAttr(target, name));
  };
  type.tp_setattro = (o, name, value) => {
    const target = unwrap(o);
    return keeping([target], () => setAttr(target, name, value));
  };
  type.tp_richcompare = (a, b, op) => {
    const left = unwrap(a);
    const right = unwrap(b);
    return keeping([left, right], () => richCompare(left, right, op));
  };
  type.tp_hash = () => raise('TypeError', `unhashable type: '${type.name}'`);
}

function noInteger(o: PyObject): string {
  return `int() argument must be a string, a bytes-like object or a real number, not '${o.type.name}'`;
}

setUp(ProxyType);
setUp(CallableProxyType);
CallableProxyType.tp_call = (o, args, kwnames) => {
  const target = unwrap(o);
  return keeping([target], () => callObject(target, args, kwnames));
};

const BYTES = staticStr('__bytes__');
const REVERSED = staticStr('__reversed__');
const forward =
  (name: typeof BYTES) =>
  (o: PyObject): MaySuspend => {
    const target = unwrap(o);
    return keeping([target], () => callSpecial(target, name));
  };

describeType(ProxyType, {
  source: 'CPython 3.13 Objects/weakrefobject.c',
  methods: [
    method('__bytes__', '($self, /)', forward(BYTES)),
    method('__reversed__', '($self, /)', forward(REVERSED)),
  ],
});
describeType(CallableProxyType, { source: 'CPython 3.13 Objects/weakrefobject.c' });
