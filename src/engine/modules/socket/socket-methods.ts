// Methods of a socket about itself and its connections. CPython 3.13 Modules/socketmodule.c (sock_bind, sock_connect, sock_accept_impl, ...).

import { POLLIN } from '../../machine/files/channel.ts';
import { SystemCallError } from '../../machine/files/errno.ts';
import { AF_UNIX, type Address } from '../../machine/network/address.ts';
import { StreamSocket } from '../../machine/network/stream-socket.ts';
import { Socket } from '../../machine/network/socket.ts';
import { newFloat, PyFloat } from '../../objects/float.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, None } from '../../objects/singletons.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { isTrue } from '../../objects/truth.ts';
import { letHappen, untilReadySteps } from '../posix/blocking.ts';
import { osError, systemCall } from '../posix/system-call.ts';
import { addressObject, addressSteps } from './address-argument.ts';
import {
  deadlineOf,
  installSocket,
  setTimeout,
  sockCall,
  socketOf,
  touchSocket,
  type PySocket,
} from './socket-object.ts';
import { currentThread } from '../../vm/current.ts';
import { auditSteps } from '../../vm/audit.ts';
import { incref } from '../../objects/object.ts';

const steps =
  (make: (...args: any[]) => Steps<PyObject>) =>
  (...args: (PyObject | undefined)[]): MaySuspend =>
    suspendSteps(
      make(...args),
      args.map((a) => a ?? null),
    );

function* bindSteps(self: PySocket, address: PyObject): Steps<PyObject> {
  const to = yield* addressSteps(self.family, address, 'bind');
  yield* auditSteps('socket.bind', () => [incref(self), incref(address)]);
  const socket = socketOf(self);
  touchSocket(socket);
  currentThread.machineLog?.touchKey(`port:${to.port}`, 'update', '');
  systemCall(() => socket.bind(to));
  return newNone();
}

function* listenSteps(self: PySocket, backlog?: PyObject): Steps<PyObject> {
  const count = backlog === undefined ? 128 : Number(yield* indexSteps(backlog));
  const socket = socketOf(self);
  touchSocket(socket);
  systemCall(() => socket.listen(Math.max(count, 0)));
  currentThread.machineLog?.touchKey(`port:${socket.name.port}`, 'update', '');
  return newNone();
}

function accept(self: PySocket): MaySuspend {
  return sockCall(
    self,
    'accept',
    POLLIN,
    (socket) => (socket instanceof StreamSocket ? socket.accept() : noAccept()),
    (served) => newTuple([newInt(installSocket(served)), addressObject(served.remote)]),
  );
}

function noAccept(): never {
  throw new SystemCallError(95);
}

// ---- connecting ----

/** internal_connect: 0, or the errno. TimeoutError is an errno of its own here: it is told as EAGAIN by connect_ex. */
function* connectErrnoSteps(self: PySocket, to: Address): Steps<number | 'timed out'> {
  letHappen();
  const socket = socketOf(self);
  touchSocket(socket);
  currentThread.machineLog?.touchKey(`port:${to.port}`, 'update', '');
  let done: boolean;
  try {
    done = socket.connect(to);
  } catch (error) {
    if (!(error instanceof SystemCallError)) throw error;
    return socket instanceof StreamSocket && isAsync(self)
      ? socket.failLater(error.errno)
      : error.errno;
  }
  if (!(socket instanceof StreamSocket)) return 0;
  if (done && !isAsync(self)) return 0;
  if (self.timeoutNs === 0) {
    if (!isAsync(self)) return 11;
    socket.tellsLater = true;
    return 115;
  }
  const ready = (): boolean => socket.state !== 'connecting';
  if (yield* untilReadySteps('connect', ready, deadlineOf(self))) return 'timed out';
  return socket.takeError();
}

/** Does the system answer such calls before it knows? Sockets of the internet protocols that do not block. */
function isAsync(self: PySocket): boolean {
  return self.timeoutNs === 0 && self.family !== AF_UNIX;
}

function* connectSteps(self: PySocket, address: PyObject): Steps<PyObject> {
  const to = yield* addressSteps(self.family, address, 'connect');
  yield* auditSteps('socket.connect', () => [incref(self), incref(address)]);
  const errno = yield* connectErrnoSteps(self, to);
  if (errno === 'timed out') raise('TimeoutError', 'timed out');
  if (errno !== 0) throw osError(errno);
  return newNone();
}

function* connectExSteps(self: PySocket, address: PyObject): Steps<PyObject> {
  const to = yield* addressSteps(self.family, address, 'connect_ex');
  yield* auditSteps('socket.connect', () => [incref(self), incref(address)]);
  const errno = yield* connectErrnoSteps(self, to);
  return newInt(errno === 'timed out' ? 11 : errno);
}

// ---- ending ----

function close(self: PySocket): PyObject {
  const { fd } = self;
  if (fd < 0) return newNone();
  self.fd = -1;
  letHappen();
  const inode = systemCall((files) => files.file(fd).inode);
  if (inode instanceof Socket) touchSocket(inode);
  systemCall((files) => files.close(fd));
  return newNone();
}

function* shutdownSteps(self: PySocket, how: PyObject): Steps<PyObject> {
  const value = Number(yield* indexSteps(how));
  if (value < 0 || value > 2) throw osError(22);
  const socket = socketOf(self);
  letHappen();
  touchSocket(socket);
  systemCall(() => socket.shutdown(value));
  return newNone();
}

// ---- timeouts ----

/** socket_parse_timeout: nanoseconds, null for None. */
export function parseTimeout(o: PyObject): number | null {
  if (o === None) return null;
  let seconds: number;
  if (o instanceof PyFloat) seconds = o.value;
  else if (o instanceof PyInt) seconds = Number(o.value);
  else return raise('TypeError', `'${o.type.name}' object cannot be interpreted as an integer`);
  if (Number.isNaN(seconds)) raise('ValueError', 'Invalid value NaN (not a number)');
  if (seconds < 0) raise('ValueError', 'Timeout value out of range');
  if (seconds > 9223372036) raise('OverflowError', 'timestamp too large to convert to C PyTime_t');
  return Math.ceil(seconds * 1e9 - 1e-6);
}

export function timeoutObject(timeoutNs: number | null): PyObject {
  return timeoutNs === null ? newNone() : newFloat(timeoutNs / 1e9);
}

function setBlocking(self: PySocket, flag: PyObject): MaySuspend {
  const set = (on: boolean): PyObject => {
    setTimeout(self, on ? null : 0);
    return newNone();
  };
  const truth = isTrue(flag);
  if (truth === SUSPENDED) return raise('TypeError', 'an integer is required');
  return set(truth);
}

export const socketMethods = [
  method('_accept', '($self)', accept),
  method('bind', '($self, address, /)', steps(bindSteps)),
  method('listen', '($self, backlog=128, /)', steps(listenSteps)),
  method('connect', '($self, address, /)', steps(connectSteps)),
  method('connect_ex', '($self, address, /)', steps(connectExSteps)),
  method('close', '($self)', close),
  method('detach', '($self)', (self: PySocket) => {
    const { fd } = self;
    self.fd = -1;
    return newInt(fd);
  }),
  method('fileno', '($self)', (self: PySocket) => newInt(self.fd)),
  method('shutdown', '($self, flag, /)', steps(shutdownSteps)),
  method('getsockname', '($self)', (self: PySocket) => addressObject(socketOf(self).name)),
  method('getpeername', '($self)', (self: PySocket) => {
    const socket = socketOf(self);
    letHappen();
    const connected = !(socket instanceof StreamSocket) || socket.state === 'connected';
    if (!connected || socket.remote === null) throw osError(107);
    return addressObject(socket.remote);
  }),
  method('settimeout', '($self, timeout, /)', (self: PySocket, timeout: PyObject) => {
    setTimeout(self, parseTimeout(timeout));
    return newNone();
  }),
  method('gettimeout', '($self)', (self: PySocket) => timeoutObject(self.timeoutNs)),
  method('setblocking', '($self, flag, /)', setBlocking),
  method('getblocking', '($self)', (self: PySocket) => newBool(self.timeoutNs !== 0)),
];
