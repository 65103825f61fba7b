// CField: the descriptor of a field of a structure. CPython 3.13 Modules/_ctypes/cfield.c (PyCField_get, PyCField_set, PyCField_repr).

import { incref, type PyObject } from '../../objects/object.ts';
import { newInt } from '../../objects/int.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import { PyCData, type Field } from './c-data.ts';
import { getItem, setItem } from './items.ts';

const FieldType = newStaticType('CField', { module: '_ctypes', dotted: true, basicSize: 72 });

class PyField extends PyNative {
  readonly field: Field;
  /** Its type. Owned. */
  c: PyObject | null;
  constructor(field: Field) {
    super(FieldType);
    this.field = field;
    this.c = incref(field.type);
  }
}
FieldType.hasGc = true;
ownsFields(FieldType, ['c'], true);

export const newField = (field: Field): PyObject => new PyField(field);

FieldType.tp_descr_get = (descr, o) => {
  if (o === null) return incref(descr);
  const { field } = descr as PyField;
  if (!(o instanceof PyCData)) raise('TypeError', 'not a ctypes instance');
  return getItem(o, field.type, field.offset);
};
FieldType.tp_descr_set = (descr, o, value) => {
  const { field } = descr as PyField;
  if (!(o instanceof PyCData)) raise('TypeError', 'not a ctypes instance');
  if (value === null) raise('TypeError', "can't delete attribute");
  return setItem(o, field.type, field.offset, value);
};
FieldType.tp_repr = (o) => {
  const { type, offset, size } = (o as PyField).field;
  return newStr(`<Field type=${type.name.replace(/^.*\./, '')}, ofs=${offset}, size=${size}>`);
};

describeType(FieldType, {
  source: 'CPython 3.13 Modules/_ctypes/cfield.c',
  getsets: [
    { name: 'offset', get: (self: PyField) => newInt(self.field.offset) },
    { name: 'size', get: (self: PyField) => newInt(self.field.size) },
  ],
});
