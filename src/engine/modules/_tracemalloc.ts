// _tracemalloc: which line has allocated what. CPython 3.13 Modules/_tracemalloc.c.

import { Tracemalloc, type Trace, type TraceFrame } from '../memory/tracemalloc.ts';
import { Frame } from '../objects/frame.ts';
import { withIndex } from '../objects/index.ts';
import { newInt } from '../objects/int.ts';
import { newList } from '../objects/list.ts';
import { method } from '../objects/native.ts';
import { incref, type PyObject } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { newBool, newNone } from '../objects/singletons.ts';
import { newStr, type PyStr } from '../objects/str.ts';
import { newTuple } from '../objects/tuple.ts';
import { currentInterpreter, currentThread } from '../vm/current.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const FRAMES_MAX = 65535;

const tracer = (): Tracemalloc | null => currentInterpreter().heap.tracemalloc;

/** traceback_get_frames: the running instruction of the innermost frame is the one the eval breaker saw last. */
function whereNow(limit: number): { frames: TraceFrame[]; total: number } {
  const frames: TraceFrame[] = [];
  let total = 0;
  const { top, tracedFrame, tracedPc } = currentThread;
  for (let f = top; f !== null; f = f.previous) {
    if (!(f instanceof Frame)) continue;
    total++;
    if (frames.length === limit) continue;
    const line = f === tracedFrame ? (f.code.executable.lines[tracedPc] ?? f.line) : f.line;
    frames.push([f.code.unit.filename, line]);
  }
  if (frames.length === 0) frames.push(['<unknown>', 0]);
  return { frames, total: Math.max(total, 1) };
}

function start(nframe?: PyObject): PyObject {
  return withIndex(
    nframe,
    [nframe ?? null],
    (count) => {
      if (count < 1 || count > FRAMES_MAX)
        raise('ValueError', `the number of frames must be in range [1; ${FRAMES_MAX}]`);
      const { heap } = currentInterpreter();
      if (heap.tracemalloc === null) {
        heap.tracemalloc = new Tracemalloc(heap, Number(count), whereNow);
        currentThread.interrupt();
      }
      return newNone();
    },
    1,
  );
}

function stop(): PyObject {
  const { heap } = currentInterpreter();
  heap.tracemalloc?.stop();
  heap.tracemalloc = null;
  return newNone();
}

/** Makes the tuples of one answer; file names and equal tracebacks are shared among them. */
class TraceTuples {
  private readonly names = new Map<string, PyStr>();

  private readonly tracebacks = new Map<string, PyObject>();

  frames({ frames }: Trace): PyObject {
    const key = frames.map(([file, line]) => `${file}:${line}`).join('\0');
    const known = this.tracebacks.get(key);
    if (known !== undefined) return incref(known);
    const made = newTuple(frames.map(([file, line]) => newTuple([this.name(file), newInt(line)])));
    this.tracebacks.set(key, made);
    return made;
  }

  /** New reference; the first one goes to whoever asks first. */
  private name(file: string): PyObject {
    const known = this.names.get(file);
    if (known !== undefined) return incref(known);
    const made = newStr(file);
    this.names.set(file, made);
    return made;
  }
}

function getTraces(): PyObject {
  const traces = [...(tracer()?.traces.values() ?? [])];
  const tuples = new TraceTuples();
  return newList(
    traces.map((trace) =>
      newTuple([newInt(0), newInt(trace.size), tuples.frames(trace), newInt(trace.total)]),
    ),
  );
}

function getObjectTraceback(o: PyObject): PyObject {
  const block = o.address - o.type.headerUnits;
  const trace = tracer()?.traces.get(block);
  return trace === undefined ? newNone() : new TraceTuples().frames(trace);
}

const definition: ModuleDefinition = {
  name: '_tracemalloc',
  source: 'CPython 3.13 Modules/_tracemalloc.c',
  doc: 'Debug module to trace memory blocks allocated by Python.',
  functions: [
    method('is_tracing', '()', () => newBool(tracer() !== null)),
    method('clear_traces', '()', () => {
      tracer()?.clear();
      return newNone();
    }),
    method('_get_traces', '()', getTraces),
    method('_get_object_traceback', '(obj, /)', getObjectTraceback),
    method('start', '(nframe=1, /)', start),
    method('stop', '()', stop),
    method('get_traceback_limit', '()', () => newInt(tracer()?.limit ?? 1)),
    method('get_tracemalloc_memory', '()', () => newInt((tracer()?.traces.size ?? 0) * 48)),
    method('get_traced_memory', '()', () =>
      newTuple([newInt(tracer()?.traced ?? 0), newInt(tracer()?.peak ?? 0)]),
    ),
    method('reset_peak', '()', () => {
      const t = tracer();
      if (t !== null) t.peak = t.traced;
      return newNone();
    }),
  ],
};

export function tracemallocModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
