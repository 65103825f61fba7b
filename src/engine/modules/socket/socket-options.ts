// getsockopt and setsockopt. CPython 3.13 Modules/socketmodule.c (sock_getsockopt, sock_setsockopt). Options that change nothing in this
// machine are remembered and told again.

import { AF_UNIX } from '../../machine/network/address.ts';
import { StreamSocket } from '../../machine/network/stream-socket.ts';
import { bytesLike } from '../../objects/bytes-like.ts';
import { newBytes } from '../../objects/bytes.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { method } from '../../objects/native.ts';
import type { PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { suspendSteps, type Steps } from '../../objects/suspend.ts';
import { letHappen } from '../posix/blocking.ts';
import { osError } from '../posix/system-call.ts';
import { socketOf, touchSocket, type PySocket } from './socket-object.ts';
import type { Socket } from '../../machine/network/socket.ts';

const SOL_SOCKET = 1;
const IPPROTO_TCP = 6;

/** `level:name` -> what an untouched socket says. */
const DEFAULTS: Readonly<Record<string, number>> = {
  '1:8': 131072,
  '1:18': 1,
  '1:19': 1,
  '6:2': 536,
  '6:4': 7200,
  '6:5': 75,
  '6:6': 9,
  '6:7': 6,
  '6:8': 60,
  '6:12': 1,
  '0:2': 64,
  '0:33': 1,
  '0:34': 1,
  '41:16': 64,
  '41:18': 1,
  '41:19': 1,
};

function valueOf(socket: Socket, level: number, name: number): number {
  if (level === SOL_SOCKET) {
    switch (name) {
      case 3:
        return socket.kind;
      case 4:
        return socket.takeError();
      case 7:
        return socket.family === AF_UNIX || socket.kind !== 1
          ? socket.sendBuffer
          : (socket.option(1, 7) ?? 16384);
      case 8:
        return socket.option(1, 8) ?? (socket.family === AF_UNIX ? 212992 : 131072);
      case 30:
        return socket instanceof StreamSocket && socket.state === 'listening' ? 1 : 0;
      case 38:
        return socket.protocol;
      case 39:
        return socket.family;
    }
  }
  return socket.option(level, name) ?? DEFAULTS[`${level}:${name}`] ?? 0;
}

/** Levels that a socket has. EOPNOTSUPP, ENOPROTOOPT. */
function check(socket: Socket, level: number): void {
  if (level === SOL_SOCKET) return;
  if (socket.family === AF_UNIX) throw osError(95);
  if (![0, 41, IPPROTO_TCP, 17].includes(level)) throw osError(92);
  if (level === IPPROTO_TCP && !(socket instanceof StreamSocket)) throw osError(92);
  if (level === 41 && socket.family !== 10) throw osError(92);
}

function* getSteps(
  self: PySocket,
  levelObject: PyObject,
  nameObject: PyObject,
  size?: PyObject,
): Steps<PyObject> {
  const level = Number(yield* indexSteps(levelObject));
  const name = Number(yield* indexSteps(nameObject));
  const length = size === undefined ? 0 : Number(yield* indexSteps(size));
  const socket = socketOf(self);
  letHappen();
  touchSocket(socket);
  check(socket, level);
  if (size !== undefined && (length < 0 || length > 1024))
    raise('OSError', 'getsockopt buflen out of range');
  const value = valueOf(socket, level, name);
  if (length === 0)
    return newInt(
      level === SOL_SOCKET && name === 13
        ? value >= 0 && socket.option(1, 13) !== undefined
          ? 1
          : 0
        : value,
    );
  const octets = new Uint8Array(8);
  const view = new DataView(octets.buffer);
  const linger = level === SOL_SOCKET && name === 13;
  if (linger) {
    const seconds = socket.option(1, 13);
    view.setInt32(0, seconds === undefined ? 0 : 1, true);
    view.setInt32(4, seconds ?? 0, true);
  } else view.setInt32(0, value, true);
  return newBytes(octets.slice(0, Math.min(length, linger ? 8 : 4)));
}

function* setSteps(
  self: PySocket,
  levelObject: PyObject,
  nameObject: PyObject,
  value: PyObject,
  length?: PyObject,
): Steps<PyObject> {
  const level = Number(yield* indexSteps(levelObject));
  const name = Number(yield* indexSteps(nameObject));
  const socket = socketOf(self);
  touchSocket(socket);
  if (value === None) {
    if (length === undefined) raise('TypeError', 'socket.setsockopt() takes 4 arguments (3 given)');
    return newNone();
  }
  check(socket, level);
  if (value instanceof PyInt || value.type.nb_index !== null) {
    const number = yield* indexSteps(value);
    if (number > 2147483647 || number < -2147483648)
      raise('OverflowError', 'Python int too large to convert to C int');
    if (level === SOL_SOCKET && name === 13) throw osError(22);
    socket.setOption(level, name, Number(number));
    return newNone();
  }
  const octets = bytesLike(value);
  if (octets === undefined)
    return raise('TypeError', `a bytes-like object is required, not '${value.type.name}'`);
  if (octets.length < 4) throw osError(22);
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  if (level !== SOL_SOCKET || name !== 13) socket.setOption(level, name, view.getInt32(0, true));
  else if (octets.length < 8) throw osError(22);
  else if (view.getInt32(0, true) === 0) socket.options.delete('1:13');
  else socket.setOption(1, 13, view.getInt32(4, true));
  return newNone();
}

export const optionMethods = [
  method(
    'getsockopt',
    '($self, level, option, buffersize=0, /)',
    (self: PySocket, level: PyObject, name: PyObject, size?: PyObject) =>
      suspendSteps(getSteps(self, level, name, size), [self, level, name, size ?? null]),
  ),
  method(
    'setsockopt',
    '($self, level, option, value, optlen=0, /)',
    (self: PySocket, level: PyObject, name: PyObject, value: PyObject, length?: PyObject) =>
      suspendSteps(setSteps(self, level, name, value, length), [
        self,
        level,
        name,
        value,
        length ?? null,
      ]),
  ),
];
