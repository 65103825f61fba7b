// select.epoll. CPython 3.13 Modules/selectmodule.c (pyEpoll_Object).

import { Epoll } from '../../machine/files/epoll.ts';
import { O_RDWR, OpenFile } from '../../machine/files/descriptors.ts';
import { indexSteps } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { callNative, method } from '../../objects/native.ts';
import { decref, fixedBytes, free, incref, PyObject, type PyType } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone } from '../../objects/singletons.ts';
import { describeType, newStaticType } from '../../objects/static-type.ts';
import { SUSPENDED, suspendSteps, type MaySuspend, type Steps } from '../../objects/suspend.ts';
import { currentThread } from '../../vm/current.ts';
import { anyObject, clinic, intOr } from '../clinic.ts';
import { untilReadySteps } from '../posix/blocking.ts';
import { osError, systemCall } from '../posix/system-call.ts';
import { asList } from './poll.ts';
import { deadlineAfter, look, secondsTimeout, tellLook, wholeMilliseconds } from './watch.ts';
import { fileDescriptorSteps } from '../posix/path-argument.ts';

const EPOLL_CLOEXEC = 0o2000000;
const DEFAULT_EVENTS = 7;

export const EpollType = newStaticType('epoll', {
  module: 'select',
  dotted: true,
  basicSize: 24,
});

class PyEpoll extends PyObject {
  fd: number;
  constructor(type: PyType, fd: number) {
    super(type, fixedBytes(type));
    this.fd = fd;
  }
}

const make = clinic(
  'epoll',
  '(sizehint=-1, flags=0)',
  [intOr(-1), intOr(0)],
  (sizehint: number, flags: number) => {
    if (sizehint < -1 || sizehint === 0) raise('ValueError', 'sizehint must be positive or -1');
    if ((flags & ~EPOLL_CLOEXEC) !== 0) raise('OSError', 'invalid flags');
    return newInt(install());
  },
);
EpollType.tp_new = (type, args, kwnames) => {
  const fd = callNative(make, undefined, args, kwnames, 'epoll');
  if (fd === SUSPENDED) return raise('TypeError', 'epoll() takes integers');
  const number = Number((fd as unknown as { value: number }).value);
  decref(fd);
  return new PyEpoll(type, number);
};
EpollType.tp_dealloc = (o) => {
  const { fd } = o as PyEpoll;
  const { files } = currentThread.interp.machine;
  if (fd >= 0 && files.has(fd)) files.close(fd);
  free(o, fixedBytes(o.type));
};

function install(): number {
  const { network } = currentThread.interp.machine;
  return systemCall((files) =>
    files.install(new OpenFile(new Epoll(network.volume, network.clock.wallNs()), O_RDWR), false),
  );
}

function epollOf(self: PyEpoll): Epoll {
  if (self.fd < 0) raise('ValueError', 'I/O operation on closed epoll object');
  const { inode } = systemCall((files) => files.file(self.fd));
  if (!(inode instanceof Epoll)) throw osError(22);
  return inode;
}

function* registerSteps(self: PyEpoll, file: PyObject, events?: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  const mask = events === undefined ? DEFAULT_EVENTS : Number(yield* indexSteps(events));
  const epoll = epollOf(self);
  systemCall((files) => epoll.add(fd, files.file(fd), mask));
  return newNone();
}

function* modifySteps(self: PyEpoll, file: PyObject, events: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  const mask = Number(yield* indexSteps(events));
  const epoll = epollOf(self);
  systemCall((files) => {
    files.file(fd);
    epoll.change(fd, mask);
  });
  return newNone();
}

function* unregisterSteps(self: PyEpoll, file: PyObject): Steps<PyObject> {
  const fd = yield* fileDescriptorSteps(file);
  const epoll = epollOf(self);
  systemCall((files) => {
    files.file(fd);
    epoll.remove(fd);
  });
  return newNone();
}

/** Seconds; negative: for ever. Rounded up to whole milliseconds, as the system call takes them. */
function timeoutOf(o: PyObject | null): number | null {
  const timeoutNs = secondsTimeout(o, 'timeout must be an integer or None');
  const rounded = timeoutNs === null ? null : wholeMilliseconds(timeoutNs, Math.ceil);
  return rounded === null || rounded < 0 ? null : rounded;
}

function poll(self: PyEpoll, timeout: PyObject | null, maxevents: number): MaySuspend {
  const timeoutNs = timeoutOf(timeout);
  if (maxevents === 0 || maxevents < -1)
    raise('ValueError', `maxevents must be greater than 0, got ${maxevents}`);
  const epoll = epollOf(self);
  const max = maxevents === -1 ? 1023 : maxevents;
  look(epoll.descriptors);
  if (epoll.ready || timeoutNs === 0) return asList(epoll.take(max));
  return suspendSteps(waitSteps(epoll, timeoutNs, max), [self]);
}

function* waitSteps(epoll: Epoll, timeoutNs: number | null, max: number): Steps<PyObject> {
  yield* untilReadySteps('epoll', () => epoll.ready, deadlineAfter(timeoutNs));
  tellLook(epoll.descriptors);
  return asList(epoll.take(max));
}

function close(self: PyEpoll): PyObject {
  const { fd } = self;
  if (fd < 0) return newNone();
  self.fd = -1;
  systemCall((files) => files.close(fd));
  return newNone();
}

describeType(EpollType, {
  source: 'CPython 3.13 Modules/selectmodule.c',
  methods: [
    method(
      'register',
      '($self, /, fd, eventmask=7)',
      (self: PyEpoll, fd: PyObject, mask?: PyObject) =>
        suspendSteps(registerSteps(self, fd, mask), [self, fd, mask ?? null]),
    ),
    method('modify', '($self, /, fd, eventmask)', (self: PyEpoll, fd: PyObject, mask: PyObject) =>
      suspendSteps(modifySteps(self, fd, mask), [self, fd, mask]),
    ),
    method('unregister', '($self, /, fd)', (self: PyEpoll, fd: PyObject) =>
      suspendSteps(unregisterSteps(self, fd), [self, fd]),
    ),
    clinic('poll', '($self, /, timeout=None, maxevents=-1)', [anyObject, intOr(-1)], poll),
    method('close', '($self, /)', close),
    method('fileno', '($self, /)', (self: PyEpoll) => {
      epollOf(self);
      return newInt(self.fd);
    }),
    method('__enter__', '($self, /)', (self: PyEpoll) => {
      epollOf(self);
      return incref(self);
    }),
    method('__exit__', '($self, exc_type=None, exc_value=None, exc_tb=None, /)', close),
    clinic(
      'fromfd',
      '($type, fd, /)',
      [intOr(0)],
      (type: PyType, fd: number) => new PyEpoll(type, fd),
      { class: true },
    ),
  ],
  getsets: [{ name: 'closed', get: (self: PyEpoll) => newBool(self.fd < 0) }],
});
