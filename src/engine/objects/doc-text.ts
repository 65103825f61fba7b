// What stands under `__doc__` in the dictionary of a built-in class: fetches the text of internal-docs.ts when somebody asks.
// Not in CPython, which puts the text itself there (Objects/typeobject.c, type_dict_set_doc).

import { docOfType } from './internal-docs.ts';
import { PyObject, type PyType } from './object.ts';
import { newNone } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { newStr } from './str.ts';

const DocTextType = newStaticType('doc_text', { basicSize: 24, module: 'engine' });

export class PyDocText extends PyObject {
  declare readonly owner: PyType;
  constructor(owner: PyType) {
    super(DocTextType, 24);
    this.owner = owner;
  }
}

DocTextType.tp_descr_get = (o) => {
  const { owner } = o as PyDocText;
  const doc = docOfType(owner)?.doc ?? owner.doc;
  return doc === null ? newNone() : newStr(doc);
};
