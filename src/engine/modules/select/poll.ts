// select.poll. CPython 3.13 Modules/selectmodule.c (pollObject).

import {
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  POLLPRI,
} from '../../machine/files/channel.ts';
import { PyFloat } from '../../objects/float.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt, PyInt } from '../../objects/int.ts';
import { newList } from '../../objects/list.ts';
import { method } from '../../objects/native.ts';
import { fixedBytes, free, PyObject } from '../../objects/object.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { newNone, None } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { newTuple } from '../../objects/tuple.ts';
import { newException } from '../../objects/exceptions.ts';
import { untilReadySteps } from '../posix/blocking.ts';
import { osError } from '../posix/system-call.ts';
import { checkTimeout } from '../thread/timeout.ts';
import {
  deadlineAfter,
  look,
  readiness,
  tellLook,
  wholeMilliseconds,
  awayFromZero,
} from './watch.ts';
import { fileDescriptorSteps } from '../posix/path-argument.ts';

export const PollType = newStaticType('poll', { module: 'select', dotted: true, basicSize: 48 });

class PyPoll extends PyObject {
  /** Descriptor -> events asked for, in order of registration. */
  readonly watched = new Map<number, number>();
  running = false;
  constructor() {
    super(PollType, fixedBytes(PollType));
  }
}
PollType.tp_dealloc = (o) => free(o, fixedBytes(o.type));

export function newPoll(): PyObject {
  return new PyPoll();
}

const DEFAULT_EVENTS = POLLIN | POLLPRI | POLLOUT;

function* maskSteps(o: PyObject | undefined, absent: number): Steps<number> {
  if (o === undefined) return absent;
  const value = Number(yield* indexSteps(o));
  if (value < 0) raise('ValueError', 'value must be positive');
  if (value > 0xffff) raise('OverflowError', 'Python int too large for C unsigned short');
  return value;
}

function* registerSteps(self: PyPoll, file: PyObject, events?: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  self.watched.set(fd, yield* maskSteps(events, DEFAULT_EVENTS));
  return newNone();
}

function* modifySteps(self: PyPoll, file: PyObject, events: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  const mask = yield* maskSteps(events, 0);
  if (!self.watched.has(fd)) throw osError(2);
  self.watched.set(fd, mask);
  return newNone();
}

function* unregisterSteps(self: PyPoll, file: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  if (!self.watched.delete(fd)) throw new Raised(newException('KeyError', [newInt(fd)]));
  return newNone();
}

/** [descriptor, events] of those that have something. */
function found(self: PyPoll): [number, number][] {
  const ready: [number, number][] = [];
  for (const [fd, mask] of self.watched) {
    const events = readiness(fd) & (mask | POLLERR | POLLHUP | POLLNVAL);
    if (events !== 0) ready.push([fd, events]);
  }
  return ready;
}

/** Milliseconds, rounded up; None and negative numbers: for ever. */
function millisecondsTimeout(o: PyObject | undefined): number | null {
  if (o === undefined || o === None) return null;
  if (!(o instanceof PyInt) && !(o instanceof PyFloat))
    return raise('TypeError', 'timeout must be an integer or None');
  checkTimeout(o, 1e6);
  const timeoutNs = wholeMilliseconds(Number(o.value) * 1e6, awayFromZero);
  return timeoutNs < 0 ? null : timeoutNs;
}

function poll(self: PyPoll, timeout?: PyObject): MaySuspend {
  const timeoutNs = millisecondsTimeout(timeout);
  if (self.running) raise('RuntimeError', 'concurrent poll() invocation');
  look(self.watched.keys());
  const ready = found(self);
  if (ready.length > 0 || timeoutNs === 0) return asList(ready);
  return suspendSteps(waitSteps(self, timeoutNs), [self]);
}

function* waitSteps(self: PyPoll, timeoutNs: number | null): Steps<PyObject> {
  self.running = true;
  try {
    yield* untilReadySteps('poll', () => found(self).length > 0, deadlineAfter(timeoutNs));
  } finally {
    self.running = false;
  }
  tellLook(self.watched.keys());
  return asList(found(self));
}

export function asList(ready: readonly (readonly [number, number])[]): PyObject {
  return newList(ready.map(([fd, events]) => newTuple([newInt(fd), newInt(events)])));
}

describeType(PollType, {
  source: 'CPython 3.13 Modules/selectmodule.c',
  methods: [
    method(
      'register',
      '($self, fd, eventmask=7, /)',
      (self: PyPoll, fd: PyObject, mask?: PyObject) =>
        suspendSteps(registerSteps(self, fd, mask), [self, fd, mask ?? null]),
    ),
    method('modify', '($self, fd, eventmask, /)', (self: PyPoll, fd: PyObject, mask: PyObject) =>
      suspendSteps(modifySteps(self, fd, mask), [self, fd, mask]),
    ),
    method('unregister', '($self, fd, /)', (self: PyPoll, fd: PyObject) =>
      suspendSteps(unregisterSteps(self, fd), [self, fd]),
    ),
    method('poll', '($self, timeout=None, /)', poll),
  ],
});
