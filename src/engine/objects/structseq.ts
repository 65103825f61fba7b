// Struct sequences: tuples whose items have names, `os.stat_result`, `time.struct_time`, `sys.version_info`, ...
// CPython 3.13 Objects/structseq.c (PyStructSequence_InitType, structseq_new_impl, structseq_repr, structseq_reduce, structseq_replace).
//
// The visible items are the tuple; hidden ones (behind `n_sequence_fields`) can be reached by name only.

import { PyDict } from './dict.ts';
import { newInt } from './int.ts';
import { fastSequenceSteps } from './iterate.ts';
import { method } from './native.ts';
import { decrefAll, incref, type PyObject, type PyType } from './object.ts';
import { raise } from './raise.ts';
import { newNone, None } from './singletons.ts';
import { describeType, newStaticType, type GetSet } from './static-type.ts';
import { newStr, staticStr, type PyStr } from './str.ts';
import { suspendSteps, type Steps } from './suspend.ts';
import { reprSteps } from './text.ts';
import { PyTuple, newTuple, tupleOf, TupleType } from './tuple.ts';

export interface StructSeqField {
  /** Null: `PyStructSequence_UnnamedField`. */
  readonly name: string | null;
  readonly doc?: string;
}

export class PyStructSeq extends PyTuple {
  /** Fields behind the visible ones. Owned. */
  declare hidden: readonly PyObject[];

  /** Steals all references. */
  constructor(type: PyType, visible: readonly PyObject[], hidden: readonly PyObject[]) {
    super(visible, type);
    this.hidden = hidden;
  }
}

interface Layout {
  readonly fields: readonly StructSeqField[];
  readonly visible: number;
  readonly unnamed: number;
}
// shared: built-in classes only.
const layouts = new Map<PyType, Layout>();

/**
 * A new struct sequence class. `name` as its repr shows it (`os.stat_result`); `visible`: how many fields the tuple has (default: all).
 */
export function newStructSeqType(
  name: string,
  fields: readonly StructSeqField[],
  options: { readonly visible?: number; readonly doc?: string; readonly source: string },
): PyType {
  const dot = name.lastIndexOf('.');
  const type = newStaticType(name.slice(dot + 1), {
    base: TupleType,
    module: dot < 0 ? 'builtins' : name.slice(0, dot),
    ...(options.doc === undefined ? {} : { doc: options.doc }),
  });
  const visible = options.visible ?? fields.length;
  const unnamed = fields.filter((f) => f.name === null).length;
  layouts.set(type, { fields, visible, unnamed });
  setSlots(type);
  describeType(type, {
    source: options.source,
    methods: [
      method('__reduce__', '($self, /)', reduce),
      method('__replace__', '($self, /, **changes)', replace),
    ],
    getsets: fields.flatMap((field, i) => memberOf(field, i, visible)),
    attributes: {
      n_sequence_fields: () => newInt(visible),
      n_fields: () => newInt(fields.length),
      n_unnamed_fields: () => newInt(unnamed),
      __match_args__: () =>
        newTuple(
          fields
            .slice(0, visible)
            .flatMap((f) => (f.name === null ? [] : [incref(staticStr(f.name))])),
        ),
    },
  });
  return type;
}

function memberOf(field: StructSeqField, index: number, visible: number): GetSet[] {
  if (field.name === null) return [];
  return [
    {
      name: field.name,
      get: (self: PyStructSeq) => incref(itemOf(self, index, visible)),
      set: () => raise('AttributeError', 'readonly attribute'),
      ...(field.doc === undefined ? {} : { doc: field.doc }),
    },
  ];
}

/** Borrowed. */
function itemOf(self: PyStructSeq, index: number, visible: number): PyObject {
  return (index < visible ? self.items[index] : self.hidden[index - visible]) ?? None;
}

/** A new instance of `type`. Steals the references; missing hidden fields are None. */
export function newStructSeq(type: PyType, values: readonly PyObject[]): PyStructSeq {
  const { fields, visible } = layouts.get(type)!;
  const all = [...values];
  while (all.length < fields.length) all.push(newNone());
  return new PyStructSeq(type, all.slice(0, visible), all.slice(visible));
}

function setSlots(type: PyType): void {
  const tupleDealloc = TupleType.tp_dealloc!;
  type.tp_dealloc = (o) => {
    const { hidden } = o as PyStructSeq;
    (o as PyStructSeq).hidden = [];
    decrefAll(hidden);
    tupleDealloc(o);
  };
  type.tp_traverse = (o, visit) => {
    for (const item of (o as PyStructSeq).items) visit(item);
    for (const item of (o as PyStructSeq).hidden) visit(item);
  };
  type.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyStructSeq), [o]);
  type.tp_new = (cls, args, kwnames) => {
    const [sequence, dict] = newArguments(cls, args, kwnames);
    return suspendSteps(newSteps(cls, sequence, dict), [sequence, dict]);
  };
}

function* reprOfSteps(self: PyStructSeq): Steps<PyObject> {
  const { fields, visible } = layouts.get(self.type)!;
  const parts: string[] = [];
  // As in CPython the names are those of the members in order, unnamed fields not counted: `st_atime` for the whole seconds.
  const names = fields.flatMap((f) => (f.name === null ? [] : [f.name]));
  for (let i = 0; i < visible; i++) parts.push(`${names[i]!}=${yield* reprSteps(self.items[i]!)}`);
  const { type } = self;
  const shown = fullName(type);
  return newStr(`${shown}(${parts.join(', ')})`);
}

/** `(sequence, dict={})`, both also by keyword. */
function newArguments(
  cls: PyType,
  args: readonly PyObject[],
  kwnames: readonly PyStr[] | null,
): [PyObject, PyObject | null] {
  const given = args.length - (kwnames?.length ?? 0);
  let sequence = given > 0 ? args[0]! : null;
  let dict = given > 1 ? args[1]! : null;
  (kwnames ?? []).forEach((name, i) => {
    if (name.value === 'sequence' && sequence === null) sequence = args[given + i]!;
    else if (name.value === 'dict' && dict === null) dict = args[given + i]!;
    else raise('TypeError', `structseq() got an unexpected keyword argument '${name.value}'`);
  });
  if (sequence === null)
    raise('TypeError', "structseq() missing required argument 'sequence' (pos 1)");
  if (dict !== null && !((dict as PyObject) instanceof PyDict))
    raise('TypeError', `${fullName(cls)}() takes a dict as second arg, if any`);
  return [sequence, dict];
}

/** `tp_name`. */
function fullName(type: PyType): string {
  return type.isHeapType && type.module !== 'builtins' ? `${type.module}.${type.name}` : type.name;
}

/** structseq_new_impl: the sequence may be as long as all fields; hidden ones may come from the dict. */
function* newSteps(cls: PyType, sequence: PyObject, dict: PyObject | null): Steps<PyObject> {
  const { fields, visible } = layouts.get(cls)!;
  const items = yield* fastSequenceSteps(sequence, 'constructor requires a sequence');
  const { length } = items;
  const wrongLength = (): string => {
    if (visible !== fields.length) {
      if (length < visible) return `an at least ${visible}-sequence (${length}-sequence given)`;
      if (length > fields.length)
        return `at most ${fields.length}-sequence (${length}-sequence given)`;
      return '';
    }
    return length === visible ? '' : `a ${visible}-sequence (${length}-sequence given)`;
  };
  const wrong = wrongLength();
  if (wrong !== '') {
    decrefAll(items);
    raise('TypeError', `${fullName(cls)}() takes ${wrong}`);
  }
  const hidden = items.splice(visible);
  let fromDict = 0;
  for (let i = visible + hidden.length; i < fields.length; i++) {
    const { name } = fields[i]!;
    const found = dict instanceof PyDict && name !== null ? dict.getStr(staticStr(name)) : null;
    if (found !== null) fromDict++;
    hidden.push(incref(found ?? None));
  }
  if (dict instanceof PyDict && dict.used > fromDict) {
    decrefAll(items);
    decrefAll(hidden);
    raise('TypeError', `${fullName(cls)}() got duplicate or unexpected field name(s)`);
  }
  return new PyStructSeq(cls, items, hidden);
}

/** `(type, (items, {hidden fields}))`. */
function reduce(self: PyStructSeq): PyObject {
  const { fields, visible } = layouts.get(self.type)!;
  const dict = new PyDict();
  self.hidden.forEach((value, i) => {
    const { name } = fields[visible + i]!;
    if (name !== null) dict.setStr(staticStr(name), value);
  });
  return newTuple([incref(self.type), newTuple([tupleOf(self.items), dict])]);
}

function replace(self: PyStructSeq, changes: [PyStr, PyObject][]): PyObject {
  const { fields, visible, unnamed } = layouts.get(self.type)!;
  if (unnamed > 0)
    raise(
      'TypeError',
      `__replace__() is not supported for ${fullName(self.type)} because it has unnamed field(s)`,
    );
  const left = new Map(changes.map(([name, value]) => [name.value, value]));
  const values = fields.map((field, i) => {
    const changed = left.get(field.name!);
    left.delete(field.name!);
    return incref(changed ?? itemOf(self, i, visible));
  });
  if (left.size > 0) {
    decrefAll(values);
    const names = [...left.keys()].map((n) => `'${n}'`).join(', ');
    raise('TypeError', `Got unexpected field name(s): [${names}]`);
  }
  return newStructSeq(self.type, values);
}
