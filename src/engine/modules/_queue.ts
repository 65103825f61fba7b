// _queue: SimpleQueue, an unbounded queue for threads. CPython 3.13 Modules/_queuemodule.c (simplequeue_put, simplequeue_get_impl).

import { exceptionType } from '../objects/exceptions.ts';
import { classGetItem } from '../objects/generic-alias.ts';
import { newInt } from '../objects/int.ts';
import { method } from '../objects/native.ts';
import { decref, decrefAll, incref, type PyObject, type PyType } from '../objects/object.ts';
import { ownsFields, PyNative } from '../objects/own-fields.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone, None } from '../objects/singletons.ts';
import { describeType, newStaticType } from '../objects/static-type.ts';
import { suspendWait, type MaySuspend } from '../objects/suspend.ts';
import { isTrue } from '../objects/truth.ts';
import { currentThread } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import { secondsOf } from './time.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

export const EmptyType = newStaticType('Empty', {
  module: '_queue',
  dotted: true,
  base: exceptionType('Exception'),
  isBaseType: true,
  hasDict: true,
  hasGc: true,
  hasWeakrefs: true,
  doc: 'Exception raised by Queue.get(block=0)/get_nowait().',
});
const SimpleQueueType = newStaticType('SimpleQueue', {
  module: '_queue',
  dotted: true,
  isBaseType: true,
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 72,
  doc: 'Simple, unbounded, reentrant FIFO queue.',
});

const WAIT = { on: 'io', what: 'SimpleQueue.get' } as const;

class PySimpleQueue extends PyNative {
  /** Owned. */
  items: PyObject[] = [];
  declare readonly key: string;
  constructor(type: PyType) {
    super(type);
    this.key = `queue:${this.address}`;
  }
}
ownsFields(SimpleQueueType, [], true);
SimpleQueueType.hasGc = true;
const freeQueue = SimpleQueueType.tp_dealloc!;
SimpleQueueType.tp_traverse = (o, visit) => {
  for (const item of (o as PySimpleQueue).items) visit(item);
};
SimpleQueueType.tp_clear = (o) => decrefAll((o as PySimpleQueue).items.splice(0));
SimpleQueueType.tp_dealloc = (o) => {
  decrefAll((o as PySimpleQueue).items.splice(0));
  freeQueue(o);
};

SimpleQueueType.tp_new = (type, args, kwnames) => {
  if (args.length > 0 || (kwnames?.length ?? 0) > 0)
    raise('TypeError', 'SimpleQueue() takes no positional arguments');
  return new PySimpleQueue(type);
};

function put(self: PySimpleQueue, item: PyObject): PyObject {
  self.items.push(incref(item));
  currentThread.machineLog?.touchKey(self.key, 'release', '');
  return newNone();
}

function take(self: PySimpleQueue): PyObject {
  // With several items it need not have come after the last put.
  if (self.items.length > 1) currentThread.machineLog?.touchKey(self.key, 'read', '');
  currentThread.machineLog?.touchKey(self.key, 'acquire', '');
  return self.items.shift()!;
}

function giveUp(self: PySimpleQueue): never {
  currentThread.machineLog?.touchKey(self.key, 'read', '');
  return raise(EmptyType);
}

function get(self: PySimpleQueue, block?: PyObject, timeout?: PyObject): MaySuspend {
  const blocks = block === undefined || isTrue(block) === true;
  let limitNs: number | null = null;
  if (blocks && timeout !== undefined && timeout !== None) {
    const seconds = secondsOf(timeout);
    if (seconds < 0) raise('ValueError', "'timeout' must be a non-negative number");
    limitNs = seconds * 1e9;
  }
  if (!blocks || limitNs !== null) currentThread.machineLog?.touchKey(self.key, 'read', '');
  if (self.items.length > 0) return take(self);
  if (!blocks || limitNs === 0) return giveUp(self);
  const now = currentThread.interp.machine.now();
  return waitFor(self, limitNs === null ? null : now + limitNs);
}

/** It looks first: with an item it might have come before the put as well. */
function getNowait(self: PySimpleQueue): PyObject {
  currentThread.machineLog?.touchKey(self.key, 'read', '');
  return self.items.length > 0 ? take(self) : giveUp(self);
}

/** Blocks until there is an item; whoever comes first gets it. */
function waitFor(self: PySimpleQueue, deadlineNs: number | null): MaySuspend {
  const { machine } = currentThread.interp;
  machine.emit({ kind: 'block', wait: WAIT, deadlineNs: deadlineNs as never });
  return suspendWait({
    restarts: true,
    held: incref(self),
    reason: WAIT,
    timeoutNs: deadlineNs === null ? null : Math.max(deadlineNs - machine.now(), 0),
    ready: () => self.items.length > 0,
    finish: (timedOut) => {
      decref(self);
      machine.emit({ kind: 'unblock', wait: WAIT, timedOut });
      if (self.items.length > 0) return take(self);
      return timedOut ? giveUp(self) : waitFor(self, deadlineNs);
    },
  });
}

describeType(SimpleQueueType, {
  source: 'CPython 3.13 Modules/_queuemodule.c',
  methods: [
    method('put', '($self, /, item, block=True, timeout=None)', put),
    method('put_nowait', '($self, /, item)', put),
    method('get', '($self, /, block=True, timeout=None)', get),
    method('get_nowait', '($self, /)', getNowait),
    method('empty', '($self, /)', (self: PySimpleQueue) => {
      currentThread.machineLog?.touchKey(self.key, 'read', '');
      return newBool(self.items.length === 0);
    }),
    method('qsize', '($self, /)', (self: PySimpleQueue) => {
      currentThread.machineLog?.touchKey(self.key, 'read', '');
      return newInt(self.items.length);
    }),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
});

const definition: ModuleDefinition = {
  name: '_queue',
  source: 'CPython 3.13 Modules/_queuemodule.c',
  functions: [],
  attributes: { SimpleQueue: () => incref(SimpleQueueType), Empty: () => incref(EmptyType) },
};

export function queueModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
