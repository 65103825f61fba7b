// Checkpoints of a run: the machine with its processes, as it stands between two bytecodes, to be brought back to. As with a copy of a process
// (fork.ts), what natives hide in a generator can't be kept: then there is none. notes/0013.

import { Checkpoint, type CheckpointRules } from './base/checkpoint.ts';
import type { FieldRules, GuardedParts } from './base/saved-objects.ts';
import { CannotCopy, isOpaque } from './base/copy-graph.ts';
import { PROCESS_UNITS } from './memory/heap.ts';
import { PoolLinks } from './memory/obmalloc.ts';
import { BytesType } from './objects/bytes.ts';
import { CodeType, PyCode } from './objects/code.ts';
import { BuiltinFunctionType, PyBuiltinFunction, PyGetSetDescr } from './objects/descr.ts';
import { PyDict } from './objects/dict.ts';
import { FunctionType } from './objects/function.ts';
import { withoutDrops } from './objects/last-reference.ts';
import { isImmortal, PyObject, PyType } from './objects/object.ts';
import { PyNative } from './objects/own-fields.ts';
import { PyStr, StrType } from './objects/str.ts';
import { StepsFrame } from './objects/suspend.ts';
import { PyTuple, TupleType } from './objects/tuple.ts';
import { History } from './history.ts';
import type { Run } from './run.ts';

export type { Checkpoint } from './base/checkpoint.ts';

/**
 * `whole`: everything. `without caches`: what code remembers of dictionaries and classes stays, which is right as long as their versions go
 * on; the versions that views show are others then.
 */
export type Extent = 'whole' | 'without caches';

/** Each change of a key or value raises the version; a table of another size is another table. */
const TABLE: GuardedParts = {
  by: ['version', 'index'],
  isUnique: false,
  lists: ['keys', 'values'],
  numbers: ['hashes'],
  words: 'index',
};

/** Of the books of the allocator: the free blocks of a pool. */
const LINKS: GuardedParts = {
  by: ['writes'],
  isUnique: true,
  lists: [],
  numbers: [],
  words: 'next',
};

const MUTABLE: FieldRules = { fixed: [], constant: [], counters: [], guarded: null };
const VERSIONED: FieldRules = { ...MUTABLE, fixed: ['address'], counters: ['version'] };
const DICT: FieldRules = { ...MUTABLE, guarded: TABLE };
/** Values behind an instance get an address when somebody asks for the dictionary. */
const VERSIONED_DICT: FieldRules = { ...MUTABLE, counters: ['version'], guarded: TABLE };
const POOL_LINKS: FieldRules = { ...MUTABLE, counters: ['writes'], guarded: LINKS };

/** What objects of a built-in type have from birth, or never. */
const OF_BIRTH = ['address', 'type', 'slots', 'valuesBytes'];
/** And what those have that refer to nothing: a str may grow in its place, and its address change then. */
const OF_VALUES = ['type', 'slots', 'valuesBytes', 'dict', 'weakrefs', 'finalized', 'gcRefs'];

const FUNCTION: FieldRules = { ...MUTABLE, fixed: OF_BIRTH };
const CODE: FieldRules = {
  ...MUTABLE,
  fixed: [...OF_BIRTH, 'dict', 'finalized', 'gcRefs', 'handmade', 'isForC'],
  constant: [
    ...['unit', 'executable', 'constsTuple', 'consts', 'namesTuple', 'names', 'localsplusNames'],
    ...['globalCache', 'attributeCache', 'adaptive', 'jit', 'name', 'qualname'],
    ...['plainArguments', 'frameSize'],
  ],
};
const BUILTIN: FieldRules = {
  ...MUTABLE,
  fixed: [...OF_BIRTH, 'dict', 'finalized'],
  constant: ['native', 'self', 'module', 'owner'],
};
const TUPLE: FieldRules = { ...MUTABLE, fixed: [...OF_BIRTH, 'dict', 'weakrefs', 'finalized'] };
const BYTES: FieldRules = {
  ...MUTABLE,
  fixed: [...OF_VALUES, 'address', 'value', 'hashLow', 'hashHigh'],
};
/** Halves of the hash and the range of its characters follow from the text. */
const STR: FieldRules = { ...MUTABLE, fixed: [...OF_VALUES, 'hashLow', 'hashHigh', 'range'] };

/** Objects of the image are the same in all runs; definitions, code units and immortal strings never change. */
const rulesFor = (run: Run, extent: Extent): CheckpointRules => ({
  isFixed: (o) => {
    if (o instanceof PyObject)
      return (
        (o.address < PROCESS_UNITS && !(o instanceof PyDict && o.isInline)) ||
        (o instanceof PyStr && isImmortal(o) && o.type === StrType)
      );
    if (o instanceof History) return true;
    return o === run.program || o === run.options || o === run.interp.imports.sources;
  },
  partsOf: (o, { fix, fixList }) => {
    if (o instanceof PyCode) {
      fix(o.unit);
      fix(o.executable);
      for (const list of [o.consts, o.names, o.localsplusNames]) fixList(list);
      if (extent === 'without caches')
        for (const cache of [o.globalCache, o.attributeCache, o.jit]) fix(cache);
    } else if (o instanceof PyTuple) {
      fixList(o.items);
    } else if (o instanceof PyBuiltinFunction) fix(o.native);
    else if (o instanceof PyGetSetDescr) fix(o.getset);
    else if (o instanceof PyNative && o.lasting !== null) fix(o.lasting);
  },
  fieldsOf: (o) => {
    if (o instanceof PyDict) return extent === 'whole' ? DICT : VERSIONED_DICT;
    if (o instanceof PyType) return extent === 'whole' ? null : VERSIONED;
    if (o instanceof PoolLinks) return POOL_LINKS;
    return o instanceof PyObject ? builtinRules(o) : null;
  },
});

/** Of exact objects: a subclass may have more. */
function builtinRules(o: PyObject): FieldRules | null {
  switch (o.type) {
    case StrType:
      return STR;
    case TupleType:
      return TUPLE;
    case BytesType:
      return BYTES;
    case FunctionType:
      return FUNCTION;
    case CodeType:
      return CODE;
    case BuiltinFunctionType:
      return BUILTIN;
    default:
      return null;
  }
}

/** The state of `run` and of `holder`, which drives it. Null: something of it is where nobody can read it. */
export function checkpointOf(
  run: Run,
  holder: object,
  extent: Extent = 'whole',
): Checkpoint | null {
  return orNull(() => Checkpoint.of(holder, rulesFor(run, extent)));
}

/** The state now, told from another checkpoint of the same run. Null: as above. */
export function laterCheckpoint(from: Checkpoint): Checkpoint | null {
  return orNull(() => from.later());
}

/** Brings the run back, to go another way; the registers of the engine belong to it afterwards. */
export function restore(checkpoint: Checkpoint, run: Run, isQuick = false): void {
  withoutDrops(() => checkpoint.restore(isQuick));
  run.enter(run.current);
  run.forgetWhatFollows();
}

/** Is no native on the way that a checkpoint would find where nobody can read it? A quick look, before a thorough one. */
export function mayBeKept(run: Run): boolean {
  for (const { top } of run.living)
    for (let f = top; f !== null; f = f.previous)
      if (f instanceof StepsFrame && isOpaque(f.steps)) return false;
  return true;
}

function orNull(make: () => Checkpoint): Checkpoint | null {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CannotCopy)) throw error;
    return null;
  }
}
