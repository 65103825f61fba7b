// Built-in functions, methods and slot wrappers as Python sees them. CPython 3.13 Objects/methodobject.c (meth_*), Objects/descrobject.c.

import { hexAddress } from './base-object.ts';
import {
  BuiltinFunctionType,
  ClassMethodDescrType,
  GetSetDescrType,
  MethodDescrType,
  MethodWrapperType,
  PyBuiltinFunction,
  PyMethodWrapper,
  WrapperDescrType,
  type PyGetSetDescr,
  type PyMethodDescr,
  type PyWrapperDescr,
} from './descr.ts';
import { hashIdentity } from './hash.ts';
import { MemberDescrType, type PyMemberDescr } from './member-descr.ts';
import { EQ, incref, NE, type PyObject } from './object.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr } from './str.ts';

const text = (name: string, of: (o: any) => string | null): GetSet => ({
  name,
  get: (o: PyObject) => {
    const value = of(o);
    return value === null ? newNone() : newStr(value);
  },
});
const docOf = (doc: string | undefined): string | null =>
  doc === undefined || doc === '' ? null : doc;

BuiltinFunctionType.tp_repr = (o) => {
  const { native, self } = o as PyBuiltinFunction;
  if (self === null) return newStr(`<built-in function ${native.name}>`);
  return newStr(
    `<built-in method ${native.name} of ${self.type.name} object at ${hexAddress(self)}>`,
  );
};
BuiltinFunctionType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyBuiltinFunction) || (op !== EQ && op !== NE)) return newNotImplemented();
  const f = a as PyBuiltinFunction;
  return newBool((f.native === b.native && f.self === b.self) === (op === EQ));
};
BuiltinFunctionType.tp_hash = (o) => {
  const { native, self } = o as PyBuiltinFunction;
  let hash = self === null ? 0 : hashIdentity(self);
  for (const c of native.name) hash = (Math.imul(hash, 31) + c.charCodeAt(0)) | 0;
  return hash;
};

describeType(BuiltinFunctionType, {
  source: 'CPython 3.13 Objects/methodobject.c',
  getsets: [
    text('__name__', (f: PyBuiltinFunction) => f.native.name),
    text('__qualname__', (f: PyBuiltinFunction) => f.qualname),
    text('__doc__', (f: PyBuiltinFunction) => docOf(f.native.doc)),
    text('__text_signature__', (f: PyBuiltinFunction) => f.native.signature),
    text('__module__', (f: PyBuiltinFunction) => f.module),
    { name: '__self__', get: (f: PyBuiltinFunction) => incref(f.self ?? f.owner ?? None) },
  ],
});

for (const type of [MethodDescrType, ClassMethodDescrType]) {
  describeType(type, {
    source: 'CPython 3.13 Objects/descrobject.c',
    getsets: [
      text('__name__', (d: PyMethodDescr) => d.native.name),
      text('__qualname__', (d: PyMethodDescr) => `${d.owner.qualname}.${d.native.name}`),
      text('__doc__', (d: PyMethodDescr) => docOf(d.native.doc)),
      text('__text_signature__', (d: PyMethodDescr) => d.native.signature),
      { name: '__objclass__', get: (d: PyMethodDescr) => incref(d.owner) },
    ],
  });
}
describeType(GetSetDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', (d: PyGetSetDescr) => d.getset.name),
    text('__qualname__', (d: PyGetSetDescr) => `${d.owner.qualname}.${d.getset.name}`),
    text('__doc__', (d: PyGetSetDescr) => docOf(d.getset.doc)),
    { name: '__objclass__', get: (d: PyGetSetDescr) => incref(d.owner) },
  ],
});
describeType(MemberDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', (d: PyMemberDescr) => d.name.value),
    text('__qualname__', (d: PyMemberDescr) => `${d.owner.qualname}.${d.name.value}`),
    text('__doc__', () => null),
    { name: '__objclass__', get: (d: PyMemberDescr) => incref(d.owner) },
  ],
});
describeType(WrapperDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', (d: PyWrapperDescr) => d.def.name),
    text('__qualname__', (d: PyWrapperDescr) => `${d.owner.qualname}.${d.def.name}`),
    text('__doc__', () => null),
    { name: '__objclass__', get: (d: PyWrapperDescr) => incref(d.owner) },
  ],
});

MethodWrapperType.tp_repr = (o) => {
  const { descr, self } = o as PyMethodWrapper;
  return newStr(
    `<method-wrapper '${descr.def.name}' of ${self.type.name} object at ${hexAddress(self)}>`,
  );
};
MethodWrapperType.tp_richcompare = (a, b, op) => {
  if (!(b instanceof PyMethodWrapper) || (op !== EQ && op !== NE)) return newNotImplemented();
  const w = a as PyMethodWrapper;
  return newBool((w.descr === b.descr && w.self === b.self) === (op === EQ));
};
MethodWrapperType.tp_hash = (o) =>
  hashIdentity((o as PyMethodWrapper).self) ^ hashIdentity((o as PyMethodWrapper).descr);
describeType(MethodWrapperType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', (w: PyMethodWrapper) => w.descr.def.name),
    text('__qualname__', (w: PyMethodWrapper) => `${w.descr.owner.qualname}.${w.descr.def.name}`),
    text('__doc__', () => null),
    { name: '__self__', get: (w: PyMethodWrapper) => incref(w.self) },
    { name: '__objclass__', get: (w: PyMethodWrapper) => incref(w.descr.owner) },
  ],
});
