// Reading asyncio's objects without running Python: attributes, what a callback calls, where a coroutine stands. Not in CPython. Reads only.

import type { PyFuture } from '../modules/asyncio/future.ts';
import type { PyTask } from '../modules/asyncio/task.ts';
import type { PyDeque } from '../modules/collections/deque.ts';
import { PyBuiltinFunction } from '../objects/descr.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { PyGenerator } from '../objects/generator.ts';
import { delegateOf, wrappedCoroutine } from '../objects/generator-methods.ts';
import type { PyObject } from '../objects/object.ts';
import { PyStr } from '../objects/str.ts';
import { isOwnFile, shownFile } from '../program.ts';
import { referencesOf } from './references.ts';
import type { SourcePlace } from '../trace/events.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** Is it of this built-in class? Asked by name: its module comes on demand, and must not come with the views (notes/0007). */
const isBuiltin = (o: PyObject | null, name: string): boolean =>
  o !== null && o.type.mro.some((type) => !type.isHeapType && type.name === name);

export const isFuture = (o: PyObject | null): o is PyFuture => isBuiltin(o, '_asyncio.Future');
export const isTask = (o: PyObject | null): o is PyTask => isBuiltin(o, '_asyncio.Task');
export const isDeque = (o: PyObject | null): o is PyDeque => isBuiltin(o, 'collections.deque');

/** An attribute of an instance: a slot, a value behind it, or an entry of its dictionary. */
export function attributeOf(o: PyObject, name: string): PyObject | null {
  for (const { name: found, to } of referencesOf(o)) if (found === `.${name}`) return to;
  const { dict } = o;
  if (!(dict instanceof PyDict)) return null;
  const at = dict.keys.findIndex((key) => key instanceof PyStr && key.value === name);
  return at < 0 ? null : (dict.values[at] ?? null);
}

/** What a handle calls. `task`: the call goes on with a task. */
export function callbackOf(callback: PyObject | null): {
  readonly task: PyTask | null;
  readonly text: string;
} {
  if (callback === null) return { task: null, text: '' };
  const task = taskOf(callback);
  if (task !== null) return { task, text: 'task' };
  const fn = callback instanceof PyMethod ? callback.func : callback;
  if (fn instanceof PyFunction) return { task: null, text: fn.code.unit.qualname };
  return { task: null, text: fn instanceof PyBuiltinFunction ? fn.native.name : fn.type.name };
}

/** `TaskStepMethWrapper`, and `task_wakeup` of a task. */
function taskOf(callback: PyObject): PyTask | null {
  if (callback instanceof PyBuiltinFunction)
    return isTask(callback.self) && callback.native.name === 'task_wakeup' ? callback.self : null;
  if (callback.type.qualname !== 'TaskStepMethWrapper') return null;
  const found: PyTask[] = [];
  callback.type.tp_traverse?.(callback, (child) => {
    if (isTask(child)) found.push(child);
  });
  return found[0] ?? null;
}

export function nameOfCoroutine(coro: PyObject | null): string {
  if (coro instanceof PyGenerator && coro.qualname instanceof PyStr) return coro.qualname.value;
  return coro === null ? '' : coro.type.name;
}

/** Where a suspended coroutine stands: the innermost line of the learner's, and the coroutines that it awaits, outermost first. */
export function coroutineStack(
  coro: PyObject | null,
  ts: ThreadState,
): { readonly place: SourcePlace | null; readonly awaits: readonly string[] } {
  let place: SourcePlace | null = null;
  const awaits: string[] = [];
  for (let o = coro, first = true; o !== null; first = false) {
    const generator = o instanceof PyGenerator ? o : wrappedCoroutine(o);
    if (generator === null) break;
    if (!first) awaits.push(nameOfCoroutine(generator));
    const { frame } = generator;
    if (frame === null) break;
    const { filename } = frame.code.unit;
    if (isOwnFile(filename) && frame.pc > 0) {
      const line = frame.code.executable.lines[frame.pc - 1]!;
      place = {
        file: shownFile(filename, ts.interp.imports.sources.folder),
        line: Math.max(line, 1),
      };
    }
    o = delegateOf(generator);
  }
  return { place, awaits };
}
