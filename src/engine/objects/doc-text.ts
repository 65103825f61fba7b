// What stands under `__doc__` in the dictionary of a built-in class: fetches the text of internal-docs.ts when somebody asks.
// Not in CPython, which puts the text itself there (Objects/typeobject.c, type_dict_set_doc).

import { docOfType } from './internal-docs.ts';
import { decref, PyObject, type PyType } from './object.ts';
import { newNone } from './singletons.ts';
import { newStaticType } from './static-type.ts';
import { newStr } from './str.ts';
import type { MaySuspend } from './suspend.ts';

const DocTextType = newStaticType('doc_text', { basicSize: 24, module: 'engine' });

export class PyDocText extends PyObject {
  declare readonly owner: PyType;
  constructor(owner: PyType) {
    super(DocTextType, 24);
    this.owner = owner;
  }
}

DocTextType.tp_descr_get = (o) => textOf(o as PyDocText);

function textOf({ owner }: PyDocText): PyObject {
  const doc = docOfType(owner)?.doc ?? owner.doc;
  return doc === null ? newNone() : newStr(doc);
}

/** What a program that reads the dictionary of a class finds. Takes the reference over. */
export function withDocText(found: MaySuspend): MaySuspend {
  if (!(found instanceof PyDocText)) return found;
  const text = textOf(found);
  decref(found);
  return text;
}
