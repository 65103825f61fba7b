// _asynciocore: the native part of _asyncio, which lib/_asyncio.py puts together. CPython 3.13 Modules/_asynciomodule.c. Not a module of
// CPython: there C code imports what it needs from asyncio; here Python does, and hands it over.

import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newNone, None } from '../objects/singletons.ts';
import type { Steps } from '../objects/suspend.ts';
import { currentThread } from '../vm/current.ts';
import { makeModule } from './module-definition.ts';
import { eventLoopSteps, FutureType, setField } from './asyncio/future.ts';
import { steps } from './asyncio/future-type.ts';
import { setUp } from './asyncio/state.ts';
import {
  enterTaskSteps,
  leaveTaskSteps,
  swapTaskSteps,
  taskOfSteps,
  TaskType,
} from './asyncio/task.ts';
import {
  registerEagerSteps,
  registerSteps,
  unregisterEagerSteps,
  unregisterSteps,
} from './asyncio/task-type.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

function runningLoop(): PyObject {
  const loop = currentThread.runningLoop;
  return loop === null ? raise('RuntimeError', 'no running event loop') : incref(loop);
}

function* currentTaskSteps(loop?: PyObject): Steps<PyObject> {
  const given = loop === undefined || loop === None ? currentThread.runningLoop : loop;
  if (given === null) raise('RuntimeError', 'no running event loop');
  return (yield* taskOfSteps(given)) ?? newNone();
}

const functions = [
  method('_get_running_loop', '($module, /)', () => incref(currentThread.runningLoop ?? None)),
  method('_set_running_loop', '($module, loop, /)', (loop: PyObject) => {
    setField(currentThread as never, 'runningLoop', loop === None ? null : loop);
    return newNone();
  }),
  method('get_running_loop', '($module, /)', runningLoop),
  method('get_event_loop', '($module, /)', steps(eventLoopSteps)),
  method('current_task', '($module, /, loop=None)', steps(currentTaskSteps)),
  method('_enter_task', '($module, /, loop, task)', steps(enterTaskSteps)),
  method('_leave_task', '($module, /, loop, task)', steps(leaveTaskSteps)),
  method('_swap_current_task', '($module, /, loop, task)', steps(swapTaskSteps)),
  method('_register_task', '($module, /, task)', steps(registerSteps)),
  method('_unregister_task', '($module, /, task)', steps(unregisterSteps)),
  method('_register_eager_task', '($module, /, task)', steps(registerEagerSteps)),
  method('_unregister_eager_task', '($module, /, task)', steps(unregisterEagerSteps)),
];

/** The functions call themselves those of `_asyncio`. */
export function asynciocoreModule(interp: InterpreterState): PyModule {
  const module = makeModule(
    {
      name: '_asyncio',
      source: 'CPython 3.13 Modules/_asynciomodule.c',
      functions: [
        ...functions.map((native) => ({ ...native, receiver: false })),
        method('setup', '(*parts)', (parts: PyObject[]) => incref(setUp(parts).currentTasks)),
      ],
      attributes: { Future: () => incref(FutureType), Task: () => incref(TaskType) },
    },
    interp,
  );
  return module;
}
