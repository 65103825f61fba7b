// Checkpoints of a run: the machine with its processes, as it stands between two bytecodes, to be brought back to. As with a copy of a process
// (fork.ts), what natives hide in a generator can't be kept: then there is none. notes/0013.

import { Checkpoint, type CheckpointRules } from './base/checkpoint.ts';
import type { FieldRules, GuardedParts } from './base/saved-objects.ts';
import { CannotCopy, isOpaque } from './base/copy-graph.ts';
import { PROCESS_UNITS } from './memory/heap.ts';
import { PyCode } from './objects/code.ts';
import { PyBuiltinFunction, PyGetSetDescr } from './objects/descr.ts';
import { PyDict } from './objects/dict.ts';
import { PyFunction } from './objects/function.ts';
import { isImmortal, PyObject, PyType } from './objects/object.ts';
import { PyNative } from './objects/own-fields.ts';
import { PyStr, StrType } from './objects/str.ts';
import { StepsFrame } from './objects/suspend.ts';
import { PyTuple } from './objects/tuple.ts';
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
  lists: ['keys', 'values'],
  numbers: ['hashes'],
  words: 'index',
};

const CONSTANT: FieldRules = { fixed: ['address', 'type'], counters: [], guarded: null };
const VERSIONED: FieldRules = { fixed: ['address'], counters: ['version'], guarded: null };
const DICT: FieldRules = { fixed: [], counters: [], guarded: TABLE };
const VERSIONED_DICT: FieldRules = { ...VERSIONED, guarded: TABLE };

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
    return o instanceof PyCode || o instanceof PyFunction ? CONSTANT : null;
  },
});

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
  checkpoint.restore(isQuick);
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
