// Methods of a socket that move octets. CPython 3.13 Modules/socketmodule.c (sock_recv, sock_recvfrom_into, sock_sendall, sock_sendmsg, ...).

import { POLLERR, POLLHUP, POLLOUT } from '../../machine/files/channel.ts';
import { MSG_DONTWAIT, MSG_TRUNC, type Received } from '../../machine/network/socket.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { toArraySteps } from '../../objects/iterate.ts';
import { method } from '../../objects/native.ts';
import { decrefAll, type PyObject, incref } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { anyObject, clinic, intOr, sizeOr } from '../clinic.ts';
import { READABLE } from '../posix/blocking.ts';
import { writableWindow } from '../posix/descriptor-calls.ts';
import { osError } from '../posix/system-call.ts';
import { concat } from '../_io/iobase.ts';
import { receivedAncillary, rightsSteps, sendRights } from './ancillary.ts';
import { addressObject, addressSteps } from './address-argument.ts';
import {
  deadlineOf,
  fileOf,
  sockCall,
  sockCallSteps,
  touchSocket,
  type PySocket,
} from './socket-object.ts';
import type { Socket } from '../../machine/network/socket.ts';
import { auditSteps } from '../../vm/audit.ts';

const WRITABLE = POLLOUT | POLLERR | POLLHUP;

function octetsOf(o: PyObject): Uint8Array {
  return (
    bytesLike(o) ?? raise('TypeError', `a bytes-like object is required, not '${o.type.name}'`)
  );
}

/** `attempt`, which MSG_DONTWAIT keeps from waiting. */
function receive(
  self: PySocket,
  what: string,
  count: number,
  flags: number,
  finish: (got: Received) => PyObject,
): MaySuspend {
  return sockCall(self, what, READABLE, (socket) => receiveNow(socket, count, flags), finish);
}

function receiveNow(socket: Socket, count: number, flags: number): Received | null {
  const got = socket.receiveFrom(count, flags);
  if (got === null && (flags & MSG_DONTWAIT) !== 0) throw osError(11);
  return got;
}

// ---- receiving ----

function recv(self: PySocket, count: number, flags: number): MaySuspend {
  if (count < 0) raise('ValueError', 'negative buffersize in recv');
  return receive(self, 'recv', count, flags, (got) => newBytes(got.data));
}

function recvfrom(self: PySocket, count: number, flags: number): MaySuspend {
  if (count < 0) raise('ValueError', 'negative buffersize in recvfrom');
  return receive(self, 'recvfrom', count, flags, (got) =>
    newTuple([newBytes(got.data), addressObject(got.from)]),
  );
}

function windowOf(fn: string, o: PyObject): Uint8Array {
  return (
    writableWindow(o) ??
    raise(
      'TypeError',
      `${fn}() argument 1 must be read-write bytes-like object, not ${o === None ? 'None' : o.type.name}`,
    )
  );
}

const into =
  (fn: string, withAddress: boolean) =>
  (self: PySocket, target: PyObject, nbytes: number, flags: number): MaySuspend => {
    const { length } = windowOf(fn, target);
    if (nbytes < 0) raise('ValueError', `negative buffersize in ${fn}`);
    const wanted = nbytes === 0 ? length : nbytes;
    if (length < wanted) {
      const text = withAddress
        ? 'nbytes is greater than the length of the buffer'
        : 'buffer too small for requested bytes';
      raise('ValueError', text);
    }
    return receive(self, fn, wanted, flags, (got) => {
      windowOf(fn, target).set(got.data);
      const count = newInt(got.data.length);
      return withAddress ? newTuple([count, addressObject(got.from)]) : count;
    });
  };

/** MSG_TRUNC: a datagram was longer than the room for it. */
function messageFlags(got: Received, others: number): PyObject {
  return newInt((got.size > got.data.length ? MSG_TRUNC : 0) | others);
}

function recvmsg(self: PySocket, count: number, ancillary: number, flags: number): MaySuspend {
  if (count < 0) raise('ValueError', 'negative buffer size in recvmsg()');
  if (ancillary < 0) raise('ValueError', 'invalid ancillary data buffer length');
  return receive(self, 'recvmsg', count, flags, (got) => {
    const [control, others] = receivedAncillary(fileOf(self).inode as Socket, ancillary);
    const data = newBytes(got.data);
    return newTuple([data, control, messageFlags(got, others), addressObject(got.from)]);
  });
}

function* recvmsgIntoSteps(
  self: PySocket,
  buffers: PyObject,
  ancillary: number,
  flags: number,
): Steps<PyObject> {
  const items = yield* toArraySteps(buffers, 'recvmsg_into() argument 1 must be an iterable');
  try {
    const windows = items.map(
      (item) =>
        writableWindow(item) ??
        raise(
          'TypeError',
          'recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers',
        ),
    );
    if (ancillary < 0) raise('ValueError', 'invalid ancillary data buffer length');
    const room = windows.reduce((sum, w) => sum + w.length, 0);
    const file = fileOf(self);
    touchSocket(file.inode as Socket);
    const got = yield* sockCallSteps(
      self,
      file,
      'recvmsg_into',
      READABLE,
      deadlineOf(self),
      (socket) => receiveNow(socket, room, flags),
    );
    let at = 0;
    for (const window of windows) {
      window.set(got.data.subarray(at, at + window.length));
      at += window.length;
    }
    const [control, others] = receivedAncillary(file.inode as Socket, ancillary);
    return newTuple([
      newInt(got.data.length),
      control,
      messageFlags(got, others),
      addressObject(got.from),
    ]);
  } finally {
    decrefAll(items);
  }
}

// ---- sending ----

function send(self: PySocket, data: PyObject, flags: number): MaySuspend {
  const octets = octetsOf(data);
  return sockCall(self, 'send', WRITABLE, (socket) => sendNow(socket, octets, flags), newInt);
}

function sendNow(socket: Socket, octets: Uint8Array, flags: number): number | null {
  const count = socket.sendTo(octets, null);
  if (count === null && (flags & MSG_DONTWAIT) !== 0) throw osError(11);
  return count;
}

function sendall(self: PySocket, data: PyObject): MaySuspend {
  const octets = octetsOf(data);
  return suspendSteps(sendallSteps(self, octets), [self, data]);
}

/** The timeout is for all of it. */
function* sendallSteps(self: PySocket, octets: Uint8Array): Steps<PyObject> {
  const deadline = deadlineOf(self);
  const file = fileOf(self);
  touchSocket(file.inode as Socket);
  let sent = 0;
  do {
    const rest = octets.subarray(sent);
    sent += yield* sockCallSteps(self, file, 'sendall', WRITABLE, deadline, (socket) =>
      socket.sendTo(rest, null),
    );
  } while (sent < octets.length);
  return newNone();
}

function sendto(self: PySocket, rest: PyObject[]): MaySuspend {
  if (rest.length < 2 || rest.length > 3)
    raise('TypeError', `sendto() takes 2 or 3 arguments (${rest.length} given)`);
  return suspendSteps(sendtoSteps(self, rest), [self, ...rest]);
}

function* sendtoSteps(self: PySocket, args: readonly PyObject[]): Steps<PyObject> {
  const octets = octetsOf(args[0]!);
  if (args.length === 3) yield* indexSteps(args[1]!);
  const to = yield* addressSteps(self.family, args.at(-1)!, 'sendto');
  yield* auditSteps('socket.sendto', () => [incref(self), incref(args.at(-1)!)]);
  const file = fileOf(self);
  touchSocket(file.inode as Socket);
  return newInt(
    yield* sockCallSteps(self, file, 'sendto', WRITABLE, deadlineOf(self), (socket) =>
      socket.sendTo(octets, to),
    ),
  );
}

function* sendmsgSteps(
  self: PySocket,
  buffers: PyObject,
  ancillary: PyObject | null,
  address: PyObject | null,
): Steps<PyObject> {
  const items = yield* toArraySteps(buffers, 'sendmsg() argument 1 must be an iterable');
  try {
    const octets = concat(items.map(octetsOf));
    const rights = ancillary === null ? [] : yield* rightsSteps(ancillary);
    yield* auditSteps('socket.sendmsg', () => [incref(self), incref(address ?? None)]);
    const to =
      address === null || address === None
        ? null
        : yield* addressSteps(self.family, address, 'sendmsg');
    const file = fileOf(self);
    touchSocket(file.inode as Socket);
    return newInt(
      yield* sockCallSteps(self, file, 'sendmsg', WRITABLE, deadlineOf(self), (socket) =>
        rights.length > 0 ? sendRights(socket, octets, rights) : socket.sendTo(octets, to),
      ),
    );
  } finally {
    decrefAll(items);
  }
}

const SIZE = sizeOr(0);
const FLAGS = intOr(0);

export const transferMethods = [
  clinic('recv', '($self, bufsize, flags=0, /)', [SIZE, FLAGS], recv),
  clinic('recvfrom', '($self, bufsize, flags=0, /)', [SIZE, FLAGS], recvfrom),
  clinic(
    'recv_into',
    '($self, buffer, nbytes=0, flags=0)',
    [anyObject, SIZE, FLAGS],
    into('recv_into', false),
  ),
  clinic(
    'recvfrom_into',
    '($self, buffer, nbytes=0, flags=0)',
    [anyObject, SIZE, FLAGS],
    into('recvfrom_into', true),
  ),
  clinic('recvmsg', '($self, bufsize, ancbufsize=0, flags=0, /)', [SIZE, SIZE, FLAGS], recvmsg),
  clinic(
    'recvmsg_into',
    '($self, buffers, ancbufsize=0, flags=0, /)',
    [anyObject, SIZE, FLAGS],
    (self: PySocket, buffers: PyObject, ancillary: number, flags: number) =>
      suspendSteps(recvmsgIntoSteps(self, buffers, ancillary, flags), [self, buffers]),
  ),
  clinic('send', '($self, data, flags=0, /)', [anyObject, FLAGS], send),
  clinic('sendall', '($self, data, flags=0, /)', [anyObject, FLAGS], sendall),
  method('sendto', '($self, /, *args)', sendto),
  clinic(
    'sendmsg',
    '($self, buffers, ancdata=(), flags=0, address=None, /)',
    [anyObject, anyObject, FLAGS, anyObject],
    (
      self: PySocket,
      buffers: PyObject,
      ancillary: PyObject | null,
      _f: number,
      to: PyObject | null,
    ) => suspendSteps(sendmsgSteps(self, buffers, ancillary, to), [self, buffers, ancillary, to]),
  ),
];
