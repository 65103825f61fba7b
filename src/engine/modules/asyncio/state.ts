// What _asyncio keeps for an interpreter. CPython 3.13 Modules/_asynciomodule.c (asyncio_state, module_init).
// lib/_asyncio.py hands over what comes from modules written in Python, so that nothing has to be imported later.

import { decref, incref, type PyObject, type PyType } from '../../objects/object.ts';
import { PyDict } from '../../objects/dict.ts';
import { newException } from '../../objects/exceptions.ts';
import { raise, Raised } from '../../objects/raise.ts';
import { currentInterpreter } from '../../vm/current.ts';

/** Names of what `setup` takes, in its order. */
const PARTS = [
  'getEventLoopPolicy',
  'cancelledError',
  'invalidStateError',
  'futureRepr',
  'taskRepr',
  'taskGetStack',
  'taskPrintStack',
  'isCoroutine',
  'extractStack',
  'scheduledTasks',
  'eagerTasks',
] as const;
type Parts = { [K in (typeof PARTS)[number]]: PyObject };

export class AsyncioState {
  /** Loop -> the task that it runs. Owned. */
  readonly currentTasks = new PyDict();
  /** Owned. */
  readonly parts: Parts;
  /** Number of the last task without a name of its own. */
  taskNames = 0;

  constructor(given: readonly PyObject[]) {
    this.parts = Object.fromEntries(PARTS.map((name, i) => [name, incref(given[i]!)])) as Parts;
  }

  release(): void {
    for (const owned of Object.values(this.parts)) decref(owned);
    decref(this.currentTasks);
  }
}

const NAME = '_asyncio';

export function setUp(given: readonly PyObject[]): AsyncioState {
  const { moduleStates } = currentInterpreter();
  const state = new AsyncioState(given);
  (moduleStates.get(NAME) as AsyncioState | undefined)?.release();
  moduleStates.set(NAME, state);
  return state;
}

export function asyncioState(): AsyncioState {
  const state = currentInterpreter().moduleStates.get(NAME);
  if (state === undefined) raise('RuntimeError', '_asyncio is not set up');
  return state as AsyncioState;
}

export function part(name: keyof Parts): PyObject {
  return asyncioState().parts[name];
}

export function invalidState(message: string): never {
  throw new Raised(newException(part('invalidStateError') as PyType, [message]));
}
