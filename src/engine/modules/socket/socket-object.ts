// The class `_socket.socket`: what it is made of, how it begins and ends. CPython 3.13 Modules/socketmodule.c (PySocketSockObject,
// sock_initobj_impl, sock_finalize, sock_call_ex).

import { O_RDWR, OpenFile } from '../../machine/files/descriptors.ts';
import { Socket, SOCK_DGRAM, SOCK_STREAM } from '../../machine/network/socket.ts';
import { AF_INET, AF_INET6, AF_UNIX } from '../../machine/network/address.ts';
import { heap } from '../../memory/heap.ts';
import { clearWeakRefs } from '../../objects/weakref-list.ts';
import { finalize } from '../../objects/finalize.ts';
import { indexSteps } from '../../objects/index.ts';
import { callNative, method } from '../../objects/native.ts';
import {
  decref,
  fixedBytes,
  free,
  type PyObject,
  type PyType,
  incref,
} from '../../objects/object.ts';
import { dropInstanceDict, PyNative } from '../../objects/own-fields.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { None, newNone } from '../../objects/singletons.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyStr } from '../../objects/str.ts';
import { newStr } from '../../objects/str.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { repr } from '../../objects/abstract.ts';
import { currentThread } from '../../vm/current.ts';
import { writeUnraisable } from '../../vm/unraisable.ts';
import { currentInterpreter } from '../../vm/current.ts';
import { warnSteps } from '../../vm/warn.ts';
import { isReady, letHappen, untilReadySteps } from '../posix/blocking.ts';
import { touchBothEnds } from '../posix/pipe-ends.ts';
import { osError, systemCall } from '../posix/system-call.ts';
import { auditSteps } from '../../vm/audit.ts';
import { newInt } from '../../objects/int.ts';

const SOCK_NONBLOCK = 0o4000;
const SOCK_CLOEXEC = 0o2000000;
/** What a system call on a socket costs on virtual time. */
const CALL_NS = 2000;

export const SocketType = newStaticType('socket', {
  module: '_socket',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  basicSize: 56,
  doc: 'socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object',
});

export class PySocket extends PyNative {
  fd = -1;
  family = -1;
  kind = -1;
  protocol = -1;
  /** Null: calls block; 0: they never do. */
  timeoutNs: number | null = null;
}

SocketType.tp_new = (type) => new PySocket(type);
SocketType.tp_traverse = () => {};
SocketType.tp_finalize = (o) => {
  const self = o as PySocket;
  if (self.fd < 0) return undefined;
  return suspendSteps(finalizeSteps(self), [self]);
};
SocketType.tp_dealloc = (o) => {
  if (!o.finalized && (o as PySocket).fd >= 0 && finalize(o)) return;
  heap.gc.untrack(o as PyNative);
  if (o.weakrefs !== null) clearWeakRefs(o);
  dropInstanceDict(o);
  free(o, fixedBytes(o.type));
};

/** sock_finalize: who forgets to close it is told so. */
function* finalizeSteps(self: PySocket): Steps<PyObject> {
  try {
    let shown = repr(self);
    if (shown === SUSPENDED) shown = (yield) as PyStr;
    const name = (shown as PyStr).value;
    const message = `unclosed ${name}`;
    currentInterpreter().machine.emit({ kind: 'forgotten', what: 'socket', name });
    decref(shown);
    yield* warnSteps('ResourceWarning', message, 1, self);
  } catch (error) {
    // Spurious errors can appear at shutdown.
    if (error instanceof Raised && error.exception.isA('Warning'))
      yield* writeUnraisable(error, self);
    else if (error instanceof Raised) decref(error.exception);
    else throw error;
  }
  closeDescriptor(self);
  return newNone();
}

/** Errors of closing are ignored here. */
function closeDescriptor(self: PySocket): void {
  const { fd } = self;
  self.fd = -1;
  const { files } = currentThread.interp.machine;
  if (fd >= 0 && files.has(fd)) files.close(fd);
}

SocketType.tp_repr = (o) => {
  const { fd, family, kind, protocol } = o as PySocket;
  return newStr(`<socket object, fd=${fd}, family=${family}, type=${kind}, proto=${protocol}>`);
};

// ---- beginning ----

const init = method(
  'socket',
  '($self, family=-1, type=-1, proto=-1, fileno=None)',
  (self: PySocket, family?: PyObject, type?: PyObject, proto?: PyObject, fileno?: PyObject) =>
    suspendSteps(initSteps(self, family, type, proto, fileno), [
      self,
      family ?? null,
      type ?? null,
      proto ?? null,
      fileno ?? null,
    ]),
);
SocketType.tp_init = (o, args, kwnames) => {
  const done = callNative(init, o, args, kwnames, 'socket');
  if (done === SUSPENDED) return done;
  decref(done);
  return undefined;
};

function* initSteps(
  self: PySocket,
  familyObject?: PyObject,
  typeObject?: PyObject,
  protoObject?: PyObject,
  fileno?: PyObject,
): Steps<PyObject> {
  const given = function* (o: PyObject | undefined): Steps<number> {
    return o === undefined ? -1 : Number(yield* indexSteps(o));
  };
  const family = yield* given(familyObject);
  const kind = yield* given(typeObject);
  const protocol = yield* given(protoObject);
  const numbers = [family, kind, protocol];
  yield* auditSteps('socket.__new__', () => [incref(self), ...numbers.map((n) => newInt(n))]);
  if (fileno !== undefined && fileno !== None)
    adopt(self, Number(yield* indexSteps(fileno)), family, kind, protocol);
  else
    open(
      self,
      family === -1 ? AF_INET : family,
      kind === -1 ? SOCK_STREAM : kind,
      Math.max(protocol, 0),
    );
  return newNone();
}

/** A socket object for a descriptor that exists. */
function adopt(self: PySocket, fd: number, family: number, kind: number, protocol: number): void {
  if (fd < 0) raise('ValueError', 'negative file descriptor');
  const inode = systemCall((files) => files.file(fd).inode);
  if (!(inode instanceof Socket)) throw osError(88);
  self.fd = fd;
  self.family = family === -1 ? inode.family : family;
  self.kind = (kind === -1 ? inode.kind : kind) & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
  self.protocol = protocol === -1 ? inode.protocol : protocol;
  initTimeout(self, kind === -1 ? 0 : kind);
}

function open(self: PySocket, family: number, kind: number, protocol: number): void {
  const plain = kind & ~(SOCK_NONBLOCK | SOCK_CLOEXEC);
  const socket = newSocket(family, plain, protocol);
  self.fd = installSocket(socket);
  self.family = family;
  self.kind = plain;
  self.protocol = protocol;
  initTimeout(self, kind);
}

const IPPROTO_UDPLITE = 136;
const FAMILIES = [AF_UNIX, AF_INET, AF_INET6];

/** socket(2). EAFNOSUPPORT, ESOCKTNOSUPPORT, EPROTONOSUPPORT. */
function newSocket(family: number, kind: number, protocol: number): Socket {
  if (!FAMILIES.includes(family)) throw osError(97);
  if (kind !== SOCK_STREAM && kind !== SOCK_DGRAM) throw osError(94);
  const fitting =
    family === AF_UNIX ? [0, 1] : kind === SOCK_STREAM ? [0, 6] : [0, 17, IPPROTO_UDPLITE];
  if (!fitting.includes(protocol)) throw osError(93);
  const full = family === AF_UNIX ? 0 : protocol || (kind === SOCK_STREAM ? 6 : 17);
  return currentThread.interp.machine.network.newSocket(family, kind, full);
}

/** A descriptor of its own. EMFILE. */
export function installSocket(socket: Socket): number {
  return systemCall((files) => files.install(new OpenFile(socket, O_RDWR), false));
}

function initTimeout(self: PySocket, kind: number): void {
  if ((kind & SOCK_NONBLOCK) !== 0) setTimeout(self, 0);
  else setTimeout(self, currentThread.interp.socketTimeoutNs);
}

/** A socket with any limit does not block in the system; the module waits itself. */
export function setTimeout(self: PySocket, timeoutNs: number | null): void {
  systemCall((files) => files.setBlocking(self.fd, timeoutNs === null));
  self.timeoutNs = timeoutNs;
}

export function newSocketObject(socket: Socket, type: PyType): PySocket {
  const self = new PySocket(type);
  self.fd = installSocket(socket);
  self.family = socket.family;
  self.kind = socket.kind;
  self.protocol = 0;
  initTimeout(self, 0);
  return self;
}

// ---- calls ----

/** The description behind a socket object. EBADF, ENOTSOCK. */
export function fileOf(self: PySocket): OpenFile {
  const file = systemCall((files) => files.file(self.fd));
  if (!(file.inode instanceof Socket)) throw osError(88);
  return file;
}

export function socketOf(self: PySocket): Socket {
  return fileOf(self).inode as Socket;
}

/** Tells whoever explores schedules; costs the time of a system call. */
export function touchSocket(socket: Socket): void {
  const { interp, machineLog: log } = currentThread;
  interp.machine.spend(CALL_NS);
  if (log !== null) touchBothEnds(log, socket);
}

/** sock_call_ex: `attempt` until it answers (null: it would block), as long as the timeout allows. `finish` makes the result. */
export function sockCall<T>(
  self: PySocket,
  what: string,
  events: number,
  attempt: (socket: Socket) => T | null,
  finish: (answer: T) => PyObject,
): MaySuspend {
  letHappen();
  const file = fileOf(self);
  touchSocket(file.inode as Socket);
  const answer = systemCall(() => attempt(file.inode as Socket));
  if (answer !== null) return finish(answer);
  if (self.timeoutNs === 0) throw osError(11);
  return suspendSteps(againSteps(self, file, what, events, attempt, finish), [self]);
}

function* againSteps<T>(
  self: PySocket,
  file: OpenFile,
  what: string,
  events: number,
  attempt: (socket: Socket) => T | null,
  finish: (answer: T) => PyObject,
): Steps<PyObject> {
  return finish(yield* sockCallSteps(self, file, what, events, deadlineOf(self), attempt));
}

export function deadlineOf(self: PySocket): number | null {
  return self.timeoutNs === null ? null : currentThread.interp.machine.now() + self.timeoutNs;
}

/** The same inside Steps, up to `deadlineNs`. TimeoutError. */
export function* sockCallSteps<T>(
  self: PySocket,
  file: OpenFile,
  what: string,
  events: number,
  deadlineNs: number | null,
  attempt: (socket: Socket) => T | null,
): Steps<T> {
  for (;;) {
    letHappen();
    const answer = systemCall(() => attempt(file.inode as Socket));
    if (answer !== null) return answer;
    if (self.timeoutNs === 0) throw osError(11);
    if (yield* untilReadySteps(what, () => isReady(file, events), deadlineNs))
      raise('TimeoutError', 'timed out');
  }
}
