// A capsule: a pointer of C that one extension module hands to another. Here there is nothing behind it. CPython 3.13 Objects/capsule.c.

import { ownsFields, PyNative } from './own-fields.ts';
import { describeType, newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import { hexAddress } from './base-object.ts';

export const CapsuleType = newStaticType('PyCapsule', {
  hasGc: true,
  basicSize: 64,
  doc: `Capsule objects let you wrap a C "void *" pointer in a Python
object.  They're a way of passing data through the Python interpreter
without creating your own custom type.

Capsules are used for communication between extension modules.
They provide a way for an extension module to export a C interface
to other extension modules, so that extension modules can use the
Python import mechanism to link to one another.
`,
});

export class PyCapsule extends PyNative {
  declare readonly name: string;
  constructor(name: string) {
    super(CapsuleType);
    this.name = name;
  }
}
ownsFields(CapsuleType, []);
CapsuleType.hasGc = true;

CapsuleType.tp_repr = (o) =>
  newStr(`<capsule object "${(o as PyCapsule).name}" at ${hexAddress(o)}>`);
describeType(CapsuleType, { source: 'Objects/capsule.c' });
