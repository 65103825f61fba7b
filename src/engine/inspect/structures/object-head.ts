// What every object begins with, and what lies in front of it. CPython 3.8 and 3.13 Include/object.h (PyObject, PyVarObject,
// _PyObject_HEAD_EXTRA), 3.14 Include/object.h, 3.13 free-threaded build; Include/internal/pycore_gc.h (PyGC_Head),
// pycore_object.h (_PyObject_ManagedDictPointer, MANAGED_WEAKREF_OFFSET).

import { firstReference } from '../../objects/weakref-list.ts';
import { GcHead, type GcNode } from '../../memory/gc-lists.ts';
import { heap } from '../../memory/heap.ts';
import { addressOf, isImmortal, PyGcObject, type PyObject } from '../../objects/object.ts';
import { FLAG_MANAGED_DICT, FLAG_MANAGED_WEAKREF } from '../../objects/type-layout.ts';
import { reportedRefcount } from './shown-refcount.ts';
import { StructBuilder } from './struct-builder.ts';

/** A builder for `o` that has its head already, and what lies in front. */
export function newStruct(struct: string, o: PyObject): StructBuilder {
  const builder = new StructBuilder(struct, addressOf(o), 0 - 16 * o.type.headerUnits);
  inFront(builder, o);
  const { version, freeThreaded } = heap.profile;
  const count = isImmortal(o) ? reportedRefcount(o) : o.refcnt;
  if (freeThreaded) threadedHead(builder, o, count);
  else if (version[1] >= 14) {
    builder.int('ob_refcnt', 'uint32_t', 4, count).int('ob_overflow', 'uint16_t', 2, 0);
    builder.int('ob_flags', 'uint16_t', 2, 0);
  } else builder.ssize('ob_refcnt', count);
  return builder.object('ob_type', o.type, 'PyTypeObject *');
}

/** PyObject_VAR_HEAD. */
export function newVarStruct(struct: string, o: PyObject, size: number): StructBuilder {
  return newStruct(struct, o).ssize('ob_size', size);
}

function threadedHead(builder: StructBuilder, o: PyObject, count: number): void {
  const immortal = isImmortal(o);
  builder.pointer('ob_tid', immortal ? 0 : heap.base, 'uintptr_t');
  builder.int('_padding', 'uint16_t', 2, 0).int('ob_mutex', 'PyMutex', 1, 0);
  builder.int('ob_gc_bits', 'uint8_t', 1, o instanceof PyGcObject && o.gcNext !== null ? 1 : 0);
  builder.int('ob_ref_local', 'uint32_t', 4, immortal ? 0xffffffff : count);
  builder.ssize('ob_ref_shared', 0);
}

/** The words of a managed dictionary, then the links of the collector's list. */
function inFront(builder: StructBuilder, o: PyObject): void {
  if (heap.profile.freeThreaded) {
    builder.offset = 0;
    return;
  }
  const { headerUnits, flags } = o.type;
  if (headerUnits === 2) {
    builder.object('weakreflist', (flags & FLAG_MANAGED_WEAKREF) !== 0 ? firstReference(o) : null);
    const { dict } = o;
    const managed = (flags & FLAG_MANAGED_DICT) !== 0 && dict !== null && !dict.isInline;
    builder.object('managed_dict', managed ? dict : null, 'PyDictObject *');
  }
  if (headerUnits === 0) return;
  const node = o instanceof PyGcObject ? o : null;
  builder.pointer('_gc_next', headAddress(node?.gcNext ?? null), 'uintptr_t');
  builder.pointer('_gc_prev', headAddress(node?.gcPrev ?? null), 'uintptr_t');
}

/** A list's links lead to headers, 16 bytes before the objects; the heads of the lists lie in the interpreter's state. */
function headAddress(node: GcNode | null): number {
  if (node === null) return 0;
  if (node instanceof GcHead) return heap.base - 32 * (1 + heap.gc.generations.indexOf(node));
  return addressOf(node as PyGcObject) - 16;
}
