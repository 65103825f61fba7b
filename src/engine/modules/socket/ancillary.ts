// Ancillary data of sendmsg and recvmsg: open files for another process (SCM_RIGHTS). CPython 3.13 Modules/socketmodule.c (sock_sendmsg,
// sock_recvmsg_guts). Other kinds are not there.

import { give } from '../../machine/network/rights.ts';
import { StreamSocket } from '../../machine/network/stream-socket.ts';
import { AF_UNIX } from '../../machine/network/address.ts';
import { newBytes, PyBytes } from '../../objects/bytes.ts';
import { expectBytes } from '../../objects/bytes-like.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { newList } from '../../objects/list.ts';
import { decrefAll, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newTuple } from '../../objects/tuple.ts';
import { processFiles, systemCall } from '../posix/system-call.ts';
import type { OpenFile } from '../../machine/files/descriptors.ts';
import type { Socket } from '../../machine/network/socket.ts';
import type { Steps } from '../../objects/suspend.ts';
import { PyDict } from '../../objects/dict.ts';

const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const MSG_CTRUNC = 8;
const HEADER_BYTES = 16;
const INT_BYTES = 4;

/** One `(level, type, data)`. */
interface Item {
  readonly level: number;
  readonly type: number;
  readonly octets: Uint8Array;
}

/** The files that `[(level, type, data), ...]` passes on. TypeError, OSError. */
export function* rightsSteps(ancillary: PyObject): Steps<OpenFile[]> {
  const items = yield* toArraySteps(ancillary, 'sendmsg() argument 2 must be an iterable');
  const read: Item[] = [];
  try {
    for (const item of items) read.push(yield* itemSteps(item));
  } finally {
    decrefAll(items);
  }
  return read.flatMap(filesOf);
}

const PLACE = '[sendmsg() ancillary data items]() argument must be';

/** PyArg_Parse(item, "(iiy*)"). */
function* itemSteps(item: PyObject): Steps<Item> {
  const isSequence = item.type.mp_subscript !== null && !(item instanceof PyDict);
  if (!isSequence || item instanceof PyBytes)
    raise('TypeError', `${PLACE} 3-item sequence, not ${item.type.name}`);
  const parts = yield* toArraySteps(item);
  try {
    if (parts.length !== 3)
      raise('TypeError', `${PLACE} sequence of length 3, not ${parts.length}`);
    const level = yield* cIntSteps(parts[0]!);
    const type = yield* cIntSteps(parts[1]!);
    // A copy: the object may go with its sequence.
    return { level, type, octets: expectBytes(parts[2]!).slice() };
  } finally {
    decrefAll(parts);
  }
}

/** The format `i`. */
function* cIntSteps(o: PyObject): Steps<number> {
  const value = yield* indexSteps(o);
  if (value > 0x7fffffff) raise('OverflowError', 'signed integer is greater than maximum');
  if (value < -0x80000000) raise('OverflowError', 'signed integer is less than minimum');
  return Number(value);
}

function filesOf({ level, type, octets }: Item): OpenFile[] {
  if (level !== SOL_SOCKET || type !== SCM_RIGHTS)
    raise('NotImplementedError', 'sendmsg of this engine passes SCM_RIGHTS only');
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const count = Math.floor(octets.length / INT_BYTES);
  return Array.from({ length: count }, (_, i) =>
    systemCall((files) => files.file(view.getInt32(i * INT_BYTES, true))),
  );
}

/** Sends octets and files. */
export function sendRights(
  socket: Socket,
  data: Uint8Array,
  files: readonly OpenFile[],
): number | null {
  if (socket instanceof StreamSocket && socket.family === AF_UNIX)
    return socket.sendRights(data, files);
  return socket.sendTo(data, null);
}

/** What came with the octets, as recvmsg tells it in a buffer of `room`: the list, and flags. */
export function receivedAncillary(socket: Socket, room: number): [PyObject, number] {
  if (!(socket instanceof StreamSocket)) return [newList([]), 0];
  const came = socket.rights.claim();
  if (came.length === 0) return [newList([]), 0];
  const fits = Math.max(0, Math.floor((room - HEADER_BYTES) / INT_BYTES));
  const kept = came.slice(0, fits);
  const numbers = kept.map((file) => processFiles().install(file, false));
  give(came);
  const flags = kept.length < came.length ? MSG_CTRUNC : 0;
  if (numbers.length === 0) return [newList([]), flags];
  const data = new DataView(new ArrayBuffer(numbers.length * INT_BYTES));
  numbers.forEach((fd, i) => data.setInt32(i * INT_BYTES, fd, true));
  const octets = newBytes(new Uint8Array(data.buffer));
  return [newList([newTuple([newInt(SOL_SOCKET), newInt(SCM_RIGHTS), octets])]), flags];
}
