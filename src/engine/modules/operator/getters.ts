// attrgetter, itemgetter, methodcaller. CPython 3.13 Modules/_operator.c (attrgetter_call_impl, itemgetter_call_impl, methodcaller_call).

import { getItem } from '../../objects/abstract.ts';
import { getAttr } from '../../objects/attributes.ts';
import { callObject } from '../../objects/calls.ts';
import { IntType, type PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { raise } from '../../objects/raise.ts';
import { guardedRepr } from '../../objects/sequence-repr.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { newStr, PyStr, staticStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import type { PyTuple } from '../../objects/tuple.ts';
import { newTuple, TupleType, tupleOf } from '../../objects/tuple.ts';
import { importModuleSteps } from '../../objects/import-door.ts';

const SOURCE = 'CPython 3.13 Modules/_operator.c';

function getterType(name: string, basicSize: number): PyType {
  return newStaticType(name, { module: 'operator', dotted: true, hasGc: true, basicSize });
}
export const AttrGetterType = getterType('attrgetter', 40);
export const ItemGetterType = getterType('itemgetter', 48);
export const MethodCallerType = getterType('methodcaller', 64);

/** The one argument of a call. TypeError. */
function onlyArgument(
  name: string,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): PyObject {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${name}() takes no keyword arguments`);
  if (args.length !== 1) raise('TypeError', `${name} expected 1 argument, got ${args.length}`);
  return args[0]!;
}
function someArguments(
  name: string,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): void {
  if (kwnames !== null && kwnames.length > 0)
    raise('TypeError', `${name}() takes no keyword arguments`);
  if (args.length === 0) raise('TypeError', `${name} expected 1 argument, got 0`);
}

/** A tuple of what `get` makes of each of `keys`. New reference. */
function* eachOf(
  keys: readonly PyObject[],
  get: (key: PyObject) => Steps<PyObject>,
): Steps<PyObject> {
  const found: PyObject[] = [];
  let done = false;
  try {
    for (const key of keys) found.push(yield* get(key));
    done = true;
    return newTuple(found);
  } finally {
    if (!done) decrefAll(found);
  }
}

// --- attrgetter -------------------------------------------------------------------------------------------------------------------------

class PyAttrGetter extends PyNative {
  /** The names as they were given. Owned. */
  declare names: PyTuple;
  /** The same, split at the dots. Owned. */
  declare paths: PyTuple;
  /** Steals both. */
  constructor(type: PyType, names: PyTuple, paths: PyTuple) {
    super(type);
    this.names = names;
    this.paths = paths;
  }
}
ownsFields(AttrGetterType, ['names', 'paths'], true);

AttrGetterType.tp_new = (type, args, kwnames) => {
  someArguments('attrgetter', args, kwnames);
  for (const arg of args)
    if (!(arg instanceof PyStr)) raise('TypeError', 'attribute name must be a string');
  const paths = (args as readonly PyStr[]).map((name) =>
    newTuple(name.value.split('.').map((part) => newStr(part))),
  );
  return new PyAttrGetter(type, tupleOf(args), newTuple(paths));
};
AttrGetterType.tp_call = (f, args, kwnames) => {
  const o = onlyArgument('attrgetter', args, kwnames);
  const paths = (f as PyAttrGetter).paths.items as readonly PyTuple[];
  if (paths.length === 1 && paths[0]!.items.length === 1)
    return getAttr(o, paths[0]!.items[0] as PyStr);
  if (paths.length === 1) return suspendSteps(dottedSteps(o, paths[0]!), [f, o]);
  const get = (path: PyObject): Steps<PyObject> => dottedSteps(o, path as PyTuple);
  return suspendSteps(eachOf(paths, get), [f, o]);
};
function* dottedSteps(o: PyObject, path: PyTuple): Steps<PyObject> {
  let value = incref(o);
  for (const name of path.items) {
    const from = value;
    try {
      const next = getAttr(from, name as PyStr);
      value = next === SUSPENDED ? ((yield) as PyObject) : next;
    } finally {
      decref(from);
    }
  }
  return value;
}
function reprOf(field: (o: any) => PyTuple) {
  return (o: PyObject): MaySuspend =>
    guardedRepr(o, `${o.type.name}(...)`, function* () {
      const texts: string[] = [];
      for (const item of field(o).items) texts.push(yield* reprSteps(item));
      return `${o.type.name}(${texts.join(', ')})`;
    });
}
AttrGetterType.tp_repr = reprOf((o: PyAttrGetter) => o.names);
describeType(AttrGetterType, {
  source: SOURCE,
  methods: [
    method('__reduce__', '($self, /)', (self: PyAttrGetter) =>
      newTuple([incref(self.type), incref(self.names)]),
    ),
  ],
});

// --- itemgetter -------------------------------------------------------------------------------------------------------------------------

class PyItemGetter extends PyNative {
  declare keys: PyTuple;
  /** Steals `keys`. */
  constructor(type: PyType, keys: PyTuple) {
    super(type);
    this.keys = keys;
  }
}
ownsFields(ItemGetterType, ['keys'], true);

ItemGetterType.tp_new = (type, args, kwnames) => {
  someArguments('itemgetter', args, kwnames);
  return new PyItemGetter(type, tupleOf(args));
};
ItemGetterType.tp_call = (f, args, kwnames) => {
  const o = onlyArgument('itemgetter', args, kwnames);
  const keys = (f as PyItemGetter).keys.items;
  if (keys.length === 1) {
    const key = keys[0]!;
    if (o.type === TupleType && key.type === IntType) {
      const item = (o as PyTuple).items[(key as PyInt).value as number];
      if (item !== undefined) return incref(item);
    }
    return getItem(o, key);
  }
  return suspendSteps(
    eachOf(keys, function* (key) {
      const item = getItem(o, key);
      return item === SUSPENDED ? yield : item;
    }),
    [f, o],
  );
};
ItemGetterType.tp_repr = reprOf((o: PyItemGetter) => o.keys);
describeType(ItemGetterType, {
  source: SOURCE,
  methods: [
    method('__reduce__', '($self, /)', (self: PyItemGetter) =>
      newTuple([incref(self.type), incref(self.keys)]),
    ),
  ],
});

// --- methodcaller -----------------------------------------------------------------------------------------------------------------------

class PyMethodCaller extends PyNative {
  declare name: PyStr;
  /** Positional arguments, then keyword values. Owned. */
  declare args: PyTuple;
  /** Names of the last values. Owned. */
  declare kwnames: PyTuple;
  /** Borrows `name`, steals the others. */
  constructor(type: PyType, name: PyStr, args: PyTuple, kwnames: PyTuple) {
    super(type);
    this.name = incref(name);
    this.args = args;
    this.kwnames = kwnames;
  }
}
ownsFields(MethodCallerType, ['name', 'args', 'kwnames'], true);

MethodCallerType.tp_new = (type, args, kwnames) => {
  const name = args[0];
  if (name === undefined || args.length === (kwnames?.length ?? 0))
    raise('TypeError', 'methodcaller needs at least one argument, the method name');
  if (!(name instanceof PyStr)) raise('TypeError', 'method name must be a string');
  return new PyMethodCaller(type, name, tupleOf(args.slice(1)), tupleOf(kwnames ?? []));
};
MethodCallerType.tp_call = (f, args, kwnames) => {
  const o = onlyArgument('methodcaller', args, kwnames);
  return suspendSteps(methodSteps(f as PyMethodCaller, o), [f, o]);
};
function* methodSteps(self: PyMethodCaller, o: PyObject): Steps<PyObject> {
  let found = getAttr(o, self.name);
  if (found === SUSPENDED) found = (yield) as PyObject;
  try {
    const names = self.kwnames.items as readonly PyStr[];
    const result = callObject(found, self.args.items, names.length === 0 ? null : names);
    return result === SUSPENDED ? yield : result;
  } finally {
    decref(found);
  }
}
MethodCallerType.tp_repr = (o) => {
  const self = o as PyMethodCaller;
  return guardedRepr(o, `${o.type.name}(...)`, function* () {
    const texts = [yield* reprSteps(self.name)];
    const given = self.args.items.length - self.kwnames.items.length;
    for (let i = 0; i < self.args.items.length; i++) {
      const text = yield* reprSteps(self.args.items[i]!);
      texts.push(i < given ? text : `${(self.kwnames.items[i - given] as PyStr).value}=${text}`);
    }
    return `${o.type.name}(${texts.join(', ')})`;
  });
};

const PARTIAL = staticStr('partial');
/** With keywords: `(partial(type, name, **kwargs), args)`. */
function* reduceSteps(self: PyMethodCaller): Steps<PyObject> {
  const names = self.kwnames.items as readonly PyStr[];
  const given = self.args.items.length - names.length;
  const positional = self.args.items.slice(0, given);
  if (names.length === 0) return newTuple([incref(self.type), tupleOf([self.name, ...positional])]);
  const module = yield* importModuleSteps('functools');
  let partial = getAttr(module, PARTIAL);
  decref(module);
  if (partial === SUSPENDED) partial = (yield) as PyObject;
  let made = callObject(partial, [self.type, self.name, ...self.args.items.slice(given)], names);
  decref(partial);
  if (made === SUSPENDED) made = (yield) as PyObject;
  return newTuple([made, tupleOf(positional)]);
}
describeType(MethodCallerType, {
  source: SOURCE,
  methods: [
    method('__reduce__', '($self, /)', (self: PyMethodCaller) =>
      suspendSteps(reduceSteps(self), [self]),
    ),
  ],
});
