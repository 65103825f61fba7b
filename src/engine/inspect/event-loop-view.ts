// The event loops that run at one step, read off asyncio's own objects: `_ready` and `_scheduled` of the loop, the tasks that asyncio remembers
// weakly, what each of them waits for, and the handle whose callback is running. CPython 3.13: Lib/asyncio/base_events.py (_run_once),
// Lib/asyncio/tasks.py (_scheduled_tasks, _eager_tasks), Modules/_asynciomodule.c (task_fut_waiter). Reads only.

import type { PyFuture } from '../modules/asyncio/future.ts';
import type { AsyncioState } from '../modules/asyncio/state.ts';
import type { PyTask } from '../modules/asyncio/task.ts';
import type { PyDeque } from '../modules/collections/deque.ts';
import { Frame } from '../objects/frame.ts';
import { PyInt } from '../objects/int.ts';
import { PyFloat } from '../objects/float.ts';
import { PyList } from '../objects/list.ts';
import { addressOf, type PyObject } from '../objects/object.ts';
import { PySet } from '../objects/set.ts';
import { PyStr } from '../objects/str.ts';
import { PyWeakReference } from '../objects/weakref-list.ts';
import {
  attributeOf,
  callbackOf,
  coroutineStack,
  isDeque,
  isFuture,
  isTask,
  nameOfCoroutine,
} from './asyncio-objects.ts';
import { placeOf } from './place.ts';
import { shortRepr } from './short-repr.ts';
import type { StepIndex } from '../base/brands.ts';
import type { Run } from '../run.ts';
import type { ThreadState } from '../vm/thread-state.ts';
import type {
  EventLoopsView,
  EventLoopView,
  LoopHandleView,
  LoopTaskView,
  LoopWaitView,
} from './views.ts';

export function eventLoopsView(run: Run): EventLoopsView {
  const nowNs = run.now();
  const loops = run.interp.threads.flatMap((ts) => {
    if (ts.finished) return [];
    const frames = framesOf(ts);
    const runs = frames.find((frame) => isOf(frame, 'run_forever'));
    const loop = runs?.localsplus[0];
    return loop == null ? [] : [loopView(run, ts, loop, frames, nowNs)];
  });
  return { step: run.step as StepIndex, timeNs: nowNs, loops };
}

function loopView(
  run: Run,
  ts: ThreadState,
  loop: PyObject,
  frames: readonly Frame[],
  nowNs: number,
): EventLoopView {
  const handle = runningHandle(frames);
  const scheduled = attributeOf(loop, '_scheduled');
  const timers = scheduled instanceof PyList ? scheduled.items : [];
  const ready = attributeOf(loop, '_ready');
  const queue = isDeque(ready) ? itemsOf(ready) : [];
  const waits = ts.wait !== null && !ts.wait.ready() ? ts.wait.reason : null;
  const selects = waits !== null && waits.on === 'io' && isSelector(waits.what);
  const running = handle === null ? null : handleView(handle, nowNs);
  return {
    thread: ts.id,
    phase: selects ? 'selects' : handle !== null ? 'calls' : 'between',
    running,
    blocked: handle !== null && waits !== null ? waits : null,
    wakeNs: waits === null || ts.deadlineNs === null ? null : ts.deadlineNs - nowNs,
    place: placeOf(ts),
    ready: queue.map((one) => handleView(one, nowNs)),
    timers: timers.map((one) => handleView(one, nowNs)),
    tasks: tasksOf(run, loop).map((task) => taskView(task, running, ts, timers, queue, nowNs)),
  };
}

/** What `epoll`, `select` and their kin say that a thread waits for. */
function isSelector(what: string): boolean {
  return /^(e?poll|select|kqueue)$/.test(what);
}

function framesOf(ts: ThreadState): Frame[] {
  const frames: Frame[] = [];
  for (let f = ts.top; f !== null; f = f.previous) if (f instanceof Frame) frames.push(f);
  return frames;
}

function isOf(frame: Frame, name: string): boolean {
  const { unit } = frame.code;
  return unit.name === name && /\/asyncio\/\w+\.py$/.test(unit.filename);
}

/** The handle whose `_run` is on the stack: only then does the variable of `_run_once` say what runs. */
function runningHandle(frames: readonly Frame[]): PyObject | null {
  const run = frames.find((frame) => isOf(frame, '_run'));
  return run?.localsplus[0] ?? null;
}

function itemsOf(deque: PyDeque): PyObject[] {
  return Array.from({ length: deque.length }, (_, i) => deque.at(i));
}

function handleView(handle: PyObject, nowNs: number): LoopHandleView {
  const { task, text } = callbackOf(attributeOf(handle, '_callback'));
  const when = secondsOf(attributeOf(handle, '_when'));
  return {
    id: addressOf(handle),
    callback: text,
    task: task === null ? null : addressOf(task),
    cancelled: shortRepr(attributeOf(handle, '_cancelled') ?? handle) === 'True',
    inNs: when === null ? null : Math.round(when * 1e9) - nowNs,
  };
}

function secondsOf(o: PyObject | null): number | null {
  if (o instanceof PyFloat) return o.value;
  return o instanceof PyInt ? Number(o.value) : null;
}

/** Tasks of a loop that are not done, or that somebody still holds, in the order of their names. */
function tasksOf(run: Run, loop: PyObject): PyTask[] {
  const state = run.interp.moduleStates.get('_asyncio') as AsyncioState | undefined;
  if (state === undefined) return [];
  const weak = attributeOf(state.parts.scheduledTasks, 'data');
  const eager = state.parts.eagerTasks;
  const found = [...membersOf(weak), ...membersOf(eager)].filter(
    (o): o is PyTask => isTask(o) && o.loop === loop,
  );
  return [...new Set(found)].sort(byName);
}

function membersOf(set: PyObject | null): PyObject[] {
  if (!(set instanceof PySet)) return [];
  return set.keys().flatMap((key) => {
    const o = key instanceof PyWeakReference ? key.object : key;
    return o === null ? [] : [o];
  });
}

function byName(a: PyTask, b: PyTask): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  const number = (text: string): number => Number(/^Task-(\d+)$/.exec(text)?.[1] ?? Infinity);
  const difference = number(one) - number(other);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return one < other ? -1 : one > other ? 1 : addressOf(a) - addressOf(b);
}

function nameOf(task: PyTask): string {
  if (task.name instanceof PyStr) return task.name.value;
  // The name of a task without one of its own is made when somebody asks for it.
  return task.name instanceof PyInt ? `Task-${task.name.value}` : '';
}

function taskView(
  task: PyTask,
  running: LoopHandleView | null,
  ts: ThreadState,
  timers: readonly PyObject[],
  ready: readonly PyObject[],
  nowNs: number,
): LoopTaskView {
  const id = addressOf(task);
  const isRunning = running?.task === id && task.state === 'PENDING';
  const stack = coroutineStack(task.coro, ts);
  return {
    id,
    name: nameOf(task),
    function: nameOfCoroutine(task.coro),
    state: isRunning
      ? 'running'
      : task.state === 'CANCELLED'
        ? 'cancelled'
        : task.state === 'FINISHED'
          ? task.exception === null
            ? 'done'
            : 'failed'
          : ready.some((handle) => callbackOf(attributeOf(handle, '_callback')).task === task)
            ? 'ready'
            : 'waiting',
    mustCancel: task.mustCancel,
    place: isRunning ? placeOf(ts) : stack.place,
    awaits: isRunning ? runningCoroutines(task, ts) : stack.awaits,
    waitsFor: isFuture(task.waiter) ? waitOf(task.waiter, timers, nowNs) : null,
  };
}

/** The coroutines on the stack of the thread above that of the task, the outermost first. */
function runningCoroutines(task: PyTask, ts: ThreadState): string[] {
  const names: string[] = [];
  for (const { generator } of framesOf(ts)) {
    if (generator === task.coro) return names.reverse();
    if (generator !== null) names.push(nameOfCoroutine(generator));
  }
  return [];
}

function waitOf(waiter: PyFuture, timers: readonly PyObject[], nowNs: number): LoopWaitView {
  if (isTask(waiter)) return { on: 'tasks', tasks: [addressOf(waiter)] };
  // A future of `gather` has the tasks that it waits for.
  const children = attributeOf(waiter, '_children');
  if (children instanceof PyList)
    return {
      on: 'tasks',
      tasks: children.items.flatMap((o) =>
        isFuture(o) && o.state === 'PENDING' ? [addressOf(o)] : [],
      ),
    };
  const timer = timers.find((handle) => {
    const args = attributeOf(handle, '_args');
    return args !== null && 'items' in args && (args.items as PyObject[]).includes(waiter);
  });
  if (timer !== undefined) {
    const view = handleView(timer, nowNs);
    return { on: 'timer', timer: view.id, inNs: view.inNs ?? 0 };
  }
  return { on: 'future', done: waiter.state !== 'PENDING' };
}
