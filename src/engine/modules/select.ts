// select. CPython 3.13 Modules/selectmodule.c (select_select_impl). poll and epoll are in select/.

import { POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT, POLLPRI } from '../machine/files/channel.ts';
import { exceptionType } from '../objects/exceptions.ts';
import { newIntFrom } from '../objects/int.ts';
import { toArraySteps } from '../objects/iterate.ts';
import { newList, PyList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { decrefAll, incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { suspendSteps, type Steps } from '../objects/suspend.ts';
import { newTuple } from '../objects/tuple.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { untilReadySteps } from './posix/blocking.ts';
import { osError } from './posix/system-call.ts';
import { EpollType } from './select/epoll.ts';
import { newPoll } from './select/poll.ts';
import { deadlineAfter, look, readiness, secondsTimeout, tellLook } from './select/watch.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';
import { fileDescriptorSteps } from './posix/path-argument.ts';

const FD_SETSIZE = 1024;
const READ = POLLIN | POLLHUP | POLLERR;
const WRITE = POLLOUT | POLLERR;

interface Asked {
  /** Owned. */
  readonly object: PyObject;
  readonly fd: number;
}

function* askedSteps(o: PyObject, all: PyObject[]): Steps<Asked[]> {
  // PySequence_Fast: a list is looked at as it is, and `fileno` may change it.
  const isLive = o instanceof PyList;
  const items = isLive ? [] : yield* toArraySteps(o, 'arguments 1-3 must be sequences');
  all.push(...items);
  const asked: Asked[] = [];
  for (let i = 0; i < (isLive ? o.items : items).length; i++) {
    const object = (isLive ? o.items : items)[i]!;
    if (isLive) all.push(incref(object));
    const fd = yield* fileDescriptorSteps(object);
    if (fd >= FD_SETSIZE) raise('ValueError', 'filedescriptor out of range in select()');
    asked.push({ object, fd });
  }
  return asked;
}

function* selectSteps(
  r: PyObject,
  w: PyObject,
  x: PyObject,
  timeout: PyObject | null,
): Steps<PyObject> {
  const timeoutNs = secondsTimeout(timeout);
  if (timeoutNs !== null && timeoutNs < 0) raise('ValueError', 'timeout must be non-negative');
  const owned: PyObject[] = [];
  try {
    const sets: (readonly [Asked[], number])[] = [
      [yield* askedSteps(r, owned), READ],
      [yield* askedSteps(w, owned), WRITE],
      [yield* askedSteps(x, owned), POLLPRI],
    ];
    const fds = sets.flatMap(([asked]) => asked.map(({ fd }) => fd));
    look(fds);
    if (fds.some((fd) => readiness(fd) === POLLNVAL)) throw osError(9);
    const ready = (): Asked[][] =>
      sets.map(([asked, events]) => asked.filter(({ fd }) => (readiness(fd) & events) !== 0));
    const any = (): boolean => ready().some((list) => list.length > 0);
    if (timeoutNs !== 0) {
      yield* untilReadySteps('select', any, deadlineAfter(timeoutNs));
      tellLook(fds);
    }
    return newTuple(ready().map((list) => newList(list.map(({ object }) => incref(object)))));
  } finally {
    decrefAll(owned);
  }
}

const CONSTANTS: Readonly<Record<string, number>> = {
  POLLIN,
  POLLPRI,
  POLLOUT,
  POLLERR,
  POLLHUP,
  POLLNVAL,
  POLLRDNORM: 64,
  POLLRDBAND: 128,
  POLLWRNORM: 256,
  POLLWRBAND: 512,
  POLLMSG: 1024,
  POLLRDHUP: 8192,
  PIPE_BUF: 4096,
  EPOLLIN: 1,
  EPOLLPRI: 2,
  EPOLLOUT: 4,
  EPOLLERR: 8,
  EPOLLHUP: 16,
  EPOLLRDNORM: 64,
  EPOLLRDBAND: 128,
  EPOLLWRNORM: 256,
  EPOLLWRBAND: 512,
  EPOLLMSG: 1024,
  EPOLLRDHUP: 8192,
  EPOLLEXCLUSIVE: 0x1000_0000,
  EPOLLONESHOT: 0x4000_0000,
  EPOLLET: 0x8000_0000,
  EPOLL_CLOEXEC: 0o2000000,
};

const definition: ModuleDefinition = {
  name: 'select',
  source: 'CPython 3.13 Modules/selectmodule.c',
  functions: [
    method(
      'select',
      '(rlist, wlist, xlist, timeout=None, /)',
      (r: PyObject, w: PyObject, x: PyObject, timeout?: PyObject) =>
        suspendSteps(selectSteps(r, w, x, timeout ?? null), [r, w, x, timeout ?? null]),
    ),
    method('poll', '()', newPoll),
  ],
  attributes: {
    ...Object.fromEntries(
      Object.entries(CONSTANTS).map(([name, value]) => [name, () => newIntFrom(value)]),
    ),
    error: () => incref(exceptionType('OSError')),
    epoll: () => incref(EpollType),
  },
};

export function selectModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
