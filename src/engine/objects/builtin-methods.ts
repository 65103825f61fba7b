// Built-in functions, methods and slot wrappers as Python sees them. CPython 3.13 Objects/methodobject.c (meth_*), Objects/descrobject.c.

import type { PyDict } from './dict.ts';
import { newTuple } from './tuple.ts';
import { builtinIter } from './builtin-iter.ts';
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
  PyGetSetDescr,
  type PyMethodDescr,
  type PyWrapperDescr,
} from './descr.ts';
import { hashIdentity } from './hash.ts';
import {
  docOfBuiltin,
  docOfMember,
  docOfModuleFunction,
  type InternalDoc,
} from './internal-docs.ts';
import type { NativeFunction } from './native.ts';
import { MemberDescrType, type PyMemberDescr } from './member-descr.ts';
import { EQ, incref, NE, type PyObject } from './object.ts';
import { method } from './native.ts';
import { newBool, newNone, newNotImplemented, None } from './singletons.ts';
import { describeType, type GetSet } from './static-type.ts';
import { newStr, staticStr } from './str.ts';

const text = (name: string, of: (o: any) => string | null): GetSet => ({
  name,
  get: (o: PyObject) => {
    const value = of(o);
    return value === null ? newNone() : newStr(value);
  },
});
const docOf = (doc: string | null | undefined): string | null =>
  doc == null || doc === '' ? null : doc;

function functionDoc(f: PyBuiltinFunction): InternalDoc | undefined {
  if (f.owner !== null) return docOfMember(f.owner, f.native.name, f.native.name === '__new__');
  if (f.module === 'builtins') return docOfBuiltin(f.native.name);
  return f.module === null ? undefined : docOfModuleFunction(f.module, f.native.name);
}
/** Recorded, else as declared here, with its receiver. */
function signatureOf(recorded: InternalDoc | undefined, native: NativeFunction): string | null {
  if (recorded !== undefined) return recorded.signature;
  if (!native.receiver || native.signature.startsWith('($')) return native.signature;
  const self = native.isClass ? '$type' : '$self';
  if (native.signature === '()' || native.signature === '(/)') return `(${self}, /)`;
  const rest = native.signature.slice(1);
  return rest.includes('/') ? `(${self}, ${rest}` : `(${self}, /, ${rest}`;
}
const getSetDoc = (d: PyGetSetDescr): string | null =>
  docOf(docOfMember(d.owner, d.getset.name, false)?.doc ?? d.getset.doc);
const memberName = (d: PyMemberDescr | PyGetSetDescr): string =>
  d instanceof PyGetSetDescr ? d.getset.name : d.name.value;
const wrapperDoc = (d: PyWrapperDescr): InternalDoc =>
  docOfMember(d.owner, d.def.name, true) ?? { signature: null, doc: null };

BuiltinFunctionType.tp_repr = (o) => {
  const { native, self, isOfModule } = o as PyBuiltinFunction;
  if (self === null || isOfModule) return newStr(`<built-in function ${native.name}>`);
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

let modulesOf: () => PyDict | null = () => null;
/** `sys.modules` of the running interpreter. */
export function setModulesProvider(provider: () => PyDict | null): void {
  modulesOf = provider;
}

/** The module that a function belongs to. CPython keeps it in the function (`m_self`); ours is found by name. Borrowed. */
function moduleNamed(name: string | null): PyObject | null {
  return name === null ? null : (modulesOf()?.getStr(staticStr(name)) ?? null);
}

/** `(getattr, (owner, name))`: how pickle finds a method again. */
export function byAttribute(owner: PyObject, name: string): PyObject {
  return newTuple([builtinIter('getattr'), newTuple([incref(owner), newStr(name)])]);
}

describeType(BuiltinFunctionType, {
  source: 'CPython 3.13 Objects/methodobject.c',
  methods: [
    method('__reduce__', '($self, /)', ({ self, native, owner, isOfModule }: PyBuiltinFunction) => {
      // `m_self` of a static method and of `__new__` is the class.
      const holder = isOfModule ? null : (self ?? owner);
      return holder === null ? newStr(native.name) : byAttribute(holder, native.name);
    }),
  ],
  getsets: [
    text('__name__', (f: PyBuiltinFunction) => f.native.name),
    text('__qualname__', (f: PyBuiltinFunction) => f.qualname),
    text('__doc__', (f: PyBuiltinFunction) => docOf(functionDoc(f)?.doc ?? f.native.doc)),
    text('__text_signature__', (f: PyBuiltinFunction) => signatureOf(functionDoc(f), f.native)),
    text('__module__', (f: PyBuiltinFunction) => f.module),
    {
      name: '__self__',
      get: (f: PyBuiltinFunction) => incref(f.self ?? f.owner ?? moduleNamed(f.module) ?? None),
    },
  ],
});

for (const type of [MethodDescrType, ClassMethodDescrType]) {
  describeType(type, {
    source: 'CPython 3.13 Objects/descrobject.c',
    // Only methods of instances can be pickled.
    methods:
      type === MethodDescrType
        ? [
            method('__reduce__', '($self, /)', (d: PyMethodDescr) =>
              byAttribute(d.owner, d.native.name),
            ),
          ]
        : [],
    getsets: [
      text('__name__', (d: PyMethodDescr) => d.native.name),
      text('__qualname__', (d: PyMethodDescr) => `${d.owner.qualname}.${d.native.name}`),
      text('__doc__', (d: PyMethodDescr) =>
        docOf(docOfMember(d.owner, d.native.name, false)?.doc ?? d.native.doc),
      ),
      text('__text_signature__', (d: PyMethodDescr) =>
        signatureOf(docOfMember(d.owner, d.native.name, false), d.native),
      ),
      { name: '__objclass__', get: (d: PyMethodDescr) => incref(d.owner) },
    ],
  });
}
describeType(GetSetDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', (d: PyGetSetDescr) => d.getset.name),
    text('__qualname__', (d: PyGetSetDescr) => `${d.owner.qualname}.${d.getset.name}`),
    text('__doc__', getSetDoc),
    { name: '__objclass__', get: (d: PyGetSetDescr) => incref(d.owner) },
  ],
});
describeType(MemberDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  getsets: [
    text('__name__', memberName),
    text('__qualname__', (d: PyMemberDescr) => `${d.owner.qualname}.${memberName(d)}`),
    text('__doc__', (d) => (d instanceof PyGetSetDescr ? getSetDoc(d) : null)),
    { name: '__objclass__', get: (d: PyMemberDescr) => incref(d.owner) },
  ],
});
describeType(WrapperDescrType, {
  source: 'CPython 3.13 Objects/descrobject.c',
  methods: [
    method('__reduce__', '($self, /)', (d: PyWrapperDescr) => byAttribute(d.owner, d.def.name)),
  ],
  getsets: [
    text('__name__', (d: PyWrapperDescr) => d.def.name),
    text('__qualname__', (d: PyWrapperDescr) => `${d.owner.qualname}.${d.def.name}`),
    text('__doc__', (d: PyWrapperDescr) => wrapperDoc(d).doc),
    text('__text_signature__', (d: PyWrapperDescr) => wrapperDoc(d).signature),
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
  methods: [
    method('__reduce__', '($self, /)', (w: PyMethodWrapper) =>
      byAttribute(w.self, w.descr.def.name),
    ),
  ],
  getsets: [
    text('__name__', (w: PyMethodWrapper) => w.descr.def.name),
    text('__qualname__', (w: PyMethodWrapper) => `${w.descr.owner.qualname}.${w.descr.def.name}`),
    text('__doc__', (w: PyMethodWrapper) => wrapperDoc(w.descr).doc),
    text('__text_signature__', (w: PyMethodWrapper) => wrapperDoc(w.descr).signature),
    { name: '__self__', get: (w: PyMethodWrapper) => incref(w.self) },
    { name: '__objclass__', get: (w: PyMethodWrapper) => incref(w.descr.owner) },
  ],
});
