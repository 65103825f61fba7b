// `__buffer__` and `__release_buffer__`. CPython 3.13 Objects/typeobject.c (wrap_buffer, wrap_releasebuffer, slot_bf_getbuffer,
// slot_bf_releasebuffer), PEP 688.

import { lent } from './buffer.ts';
import { withSize } from './index.ts';
import { newInt } from './int.ts';
import { MemoryViewType } from './memoryview.ts';
import { decref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { unpacks, type SlotDef } from './slot-def.ts';
import { callSpecial } from './special-call.ts';
import { staticStr } from './str.ts';
import { SUSPENDED, suspendThen, type MaySuspend } from './suspend.ts';

const BUFFER = staticStr('__buffer__');
const RELEASE_BUFFER = staticStr('__release_buffer__');
const INT_MAX = 0x7fff_ffff;
const wrapBuffer: SlotDef['wrap'] = (fn, self, args) => {
  unpacks(args, 1);
  return withSize(args[0], [self], (flags) => {
    if (flags > INT_MAX) raise('OverflowError', 'buffer flags too large');
    return fn(self, flags | 0);
  });
};
function pythonGetBuffer(o: PyObject, flags: number): MaySuspend {
  const given = newInt(flags);
  try {
    const made = callSpecial(o, BUFFER, given);
    if (made === SUSPENDED) return suspendThen((m: PyObject) => lent(o, flags, m), [o]);
    return lent(o, flags, made);
  } finally {
    decref(given);
  }
}

export const bufferSlotDefs: readonly SlotDef[] = [
  { name: '__buffer__', slot: 'bf_getbuffer', wrap: wrapBuffer, python: pythonGetBuffer },
  {
    name: '__release_buffer__',
    slot: 'bf_releasebuffer',
    wrap: (fn, self, args) => {
      unpacks(args, 1);
      if (args[0]!.type !== MemoryViewType) raise('TypeError', 'expected a memoryview object');
      return fn(self, args[0]);
    },
    python: (o: PyObject, view: PyObject) => callSpecial(o, RELEASE_BUFFER, view),
  },
];
