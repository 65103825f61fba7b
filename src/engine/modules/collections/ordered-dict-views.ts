// Iterators and views of OrderedDict: in its order, and reversible. CPython 3.13 Objects/odictobject.c (odictiter_iternext, odictkeys_iter).

import { builtinIter } from '../../objects/builtin-iter.ts';
import { dictViewTypes, PyDictView } from '../../objects/dict-views.ts';
import type { DictPart } from '../../objects/dict-iterators.ts';
import { dictGet } from '../../objects/dict.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, xdecref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { selfIter } from '../../objects/seq-iter.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { SUSPENDED, suspendSteps, suspendThen, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import type { ONode, PyODict } from './ordered-dict.ts';

export const ODictIterType = newStaticType('odict_iterator', { hasGc: true, basicSize: 64 });

class PyODictIter extends PyNative {
  /** Null when exhausted. Owned. */
  declare od: PyODict | null;
  /** The key that comes next. Owned. */
  declare current: PyObject | null;
  declare private node: ONode | null;
  declare private state: number;
  declare readonly part: DictPart;
  declare readonly reversed: boolean;
  declare private size: number;

  /** Borrows `od`. */
  constructor(od: PyODict, part: DictPart, reversed: boolean) {
    super(ODictIterType);
    this.od = incref(od);
    this.node = reversed ? od.last : od.first;
    this.current = this.node === null ? null : incref(this.node.key);
    this.state = od.state;
    this.size = od.used;
    this.part = part;
    this.reversed = reversed;
  }

  /** odictiter_nextkey: the caller's reference, null at the end. */
  nextKey(): PyObject | null {
    const { od, current } = this;
    if (od === null) return null;
    if (current === null) return this.finish();
    if (od.state !== this.state || od.used !== this.size) {
      const message = od.state !== this.state ? 'mutated' : 'changed size';
      this.size = -1;
      this.finish();
      raise('RuntimeError', `OrderedDict ${message} during iteration`);
    }
    this.node = this.reversed ? this.node!.prev : this.node!.next;
    this.current = this.node === null ? null : incref(this.node.key);
    return current;
  }

  /** Another one that stands where this one does. */
  copy(od: PyODict): PyODictIter {
    const copy = new PyODictIter(od, this.part, this.reversed);
    xdecref(copy.current);
    copy.current = this.current === null ? null : incref(this.current);
    copy.node = this.node;
    copy.state = this.state;
    copy.size = this.size;
    return copy;
  }

  private finish(): null {
    const { od } = this;
    this.od = null;
    if (od !== null) decref(od);
    return null;
  }
}
ownsFields(ODictIterType, ['od', 'current']);

ODictIterType.tp_iter = selfIter;
ODictIterType.tp_iternext = (o) => {
  const it = o as PyODictIter;
  const { od, part } = it;
  const key = it.nextKey();
  if (key === null || part === 'keys') return key;
  const finish = (value: PyObject | null): PyObject => {
    if (value === null) {
      const error = key;
      try {
        raise('KeyError', error);
      } finally {
        decref(error);
      }
    }
    if (part === 'items') return newTuple([key, value]);
    decref(key);
    return value;
  };
  const value = dictGet(od!, key);
  if (value === SUSPENDED) return suspendThen(finish, [o, od]);
  return finish(value === null ? null : incref(value));
};

function* reduceSteps(it: PyODictIter): Steps<PyObject> {
  const copy = it.od === null ? null : it.copy(it.od);
  try {
    const left = copy === null ? [] : yield* toArraySteps(copy);
    return newTuple([builtinIter('iter'), newTuple([newList(left)])]);
  } finally {
    xdecref(copy);
  }
}
describeType(ODictIterType, {
  source: 'CPython 3.13 Objects/odictobject.c',
  methods: [
    method('__reduce__', '($self, /)', (it: PyODictIter) => suspendSteps(reduceSteps(it), [it])),
  ],
});

export function newODictIter(od: PyODict, part: DictPart, reversed = false): PyObject {
  return new PyODictIter(od, part, reversed);
}

function viewType(part: DictPart): PyType {
  const type = newStaticType(`odict_${part}`, {
    base: dictViewTypes[part],
    hasGc: true,
    basicSize: 24,
  });
  type.tp_iter = (o) => newODictIter((o as PyDictView).mapping as PyODict, part);
  describeType(type, {
    source: 'CPython 3.13 Objects/odictobject.c',
    methods: [
      method('__reversed__', '($self, /)', (self: PyDictView) =>
        newODictIter(self.mapping as PyODict, part, true),
      ),
    ],
  });
  return type;
}

const types = { keys: viewType('keys'), values: viewType('values'), items: viewType('items') };

export function newODictView(od: PyODict, part: DictPart): PyObject {
  return new PyDictView(types[part], od);
}
