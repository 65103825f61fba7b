// _socket: what socket.py is made of. CPython 3.13 Modules/socketmodule.c. The network is the machine's (machine/network).

import { Socket, SOCK_DGRAM, SOCK_STREAM } from '../machine/network/socket.ts';
import { PyCapsule } from '../objects/capsule.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { newInt, newIntFrom } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { describeType } from '../objects/static-type.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentThread } from '../vm/current.ts';
import { clinic, intOr, sizeOr } from './clinic.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { osError, systemCall } from './posix/system-call.ts';
import { addressFunctions } from './socket/address-functions.ts';
import { socketConstants } from './socket/constants.ts';
import { databaseFunctions } from './socket/database.ts';
import { GaierrorType, HerrorType } from './socket/errors.ts';
import { parseTimeout, socketMethods, timeoutObject } from './socket/socket-methods.ts';
import { newSocketObject, SocketType, type PySocket } from './socket/socket-object.ts';
import { optionMethods } from './socket/socket-options.ts';
import { transferMethods } from './socket/socket-transfer.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const SOURCE = 'CPython 3.13 Modules/socketmodule.c';

describeType(SocketType, {
  source: SOURCE,
  methods: [...socketMethods, ...optionMethods, ...transferMethods],
  getsets: [
    { name: 'family', get: (self: PySocket) => newInt(self.family) },
    { name: 'type', get: (self: PySocket) => newInt(self.kind) },
    { name: 'proto', get: (self: PySocket) => newInt(self.protocol) },
    { name: 'timeout', get: (self: PySocket) => timeoutObject(self.timeoutNs) },
  ],
});

const AF_UNIX = 1;

function socketpair(family: number, kind: number, protocol: number): PyObject {
  if (family !== AF_UNIX) throw osError(95);
  if (kind !== SOCK_STREAM && kind !== SOCK_DGRAM) throw osError(94);
  if (protocol > 1) throw osError(93);
  const [a, b] = currentThread.interp.machine.network.pair(kind);
  return newTuple([newSocketObject(a, SocketType), newSocketObject(b, SocketType)]);
}

function closeFd(fd: number): PyObject {
  systemCall((files) => files.close(fd));
  return newNone();
}

function dup(fd: number): PyObject {
  if (!(systemCall((files) => files.file(fd).inode) instanceof Socket)) throw osError(88);
  return newInt(systemCall((files) => files.dup(fd, false)));
}

/** Room that ancillary data of `length` octets takes: CMSG_LEN, CMSG_SPACE. */
const controlSize = (aligned: boolean) => (length: number) => {
  // A socklen_t has to hold the sum.
  if (length < 0 || length > 0x7fffffff - (aligned ? 24 : 16))
    raise('OverflowError', `CMSG_${aligned ? 'SPACE' : 'LEN'}() argument out of range`);
  return newIntFrom(16 + (aligned ? Math.ceil(length / 8) * 8 : length));
};

const definition: ModuleDefinition = {
  name: '_socket',
  source: SOURCE,
  doc: 'Implementation module for socket operations.\n\nSee the socket module for documentation.',
  functions: [
    ...databaseFunctions,
    ...addressFunctions,
    clinic(
      'socketpair',
      '(family=1, type=1, proto=0, /)',
      [intOr(AF_UNIX), intOr(SOCK_STREAM), intOr(0)],
      socketpair,
    ),
    clinic('close', '(fd, /)', [intOr(0)], closeFd),
    clinic('dup', '(fd, /)', [intOr(0)], dup),
    clinic('CMSG_LEN', '(length, /)', [sizeOr(0)], controlSize(false)),
    clinic('CMSG_SPACE', '(length, /)', [sizeOr(0)], controlSize(true)),
    method('getdefaulttimeout', '()', () => timeoutObject(currentThread.interp.socketTimeoutNs)),
    method('setdefaulttimeout', '(timeout, /)', (timeout: PyObject) => {
      currentThread.interp.socketTimeoutNs = parseTimeout(timeout);
      return newNone();
    }),
  ],
  attributes: {
    ...Object.fromEntries(socketConstants.map(([name, value]) => [name, () => newIntFrom(value)])),
    error: () => incref(exceptionType('OSError')),
    timeout: () => incref(exceptionType('TimeoutError')),
    herror: () => incref(HerrorType),
    gaierror: () => incref(GaierrorType),
    socket: () => incref(SocketType),
    SocketType: () => incref(SocketType),
    CAPI: () => new PyCapsule('_socket.CAPI'),
    has_ipv6: () => newBool(true),
  },
};

export function socketModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
