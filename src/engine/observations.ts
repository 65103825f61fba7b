// What a host asks of a run besides its output: Python expressions, evaluated at named moments on the state as it is then. Checks are made of
// them (an invariant, who is still alive). Not in CPython: a debugger's evaluation.
//
// Invariant: the run goes on as if nobody had asked. The expression is evaluated by a thread of its own that no scheduler knows; it costs no
// bytecode, no time and no turn, writes nothing, and starts no collection. What it changes in objects stays changed: whoever asks for more than
// to look does so in a run of its own.

import { compileTextSteps } from './modules/compile-source.ts';
import { setCharge } from './objects/charge.ts';
import { PyCell } from './objects/cell.ts';
import { decref, incref, xdecref, type PyObject } from './objects/object.ts';
import { PyDict } from './objects/dict.ts';
import { Frame } from './objects/frame.ts';
import { newCodeFrame } from './objects/function.ts';
import { Raised } from './objects/raise.ts';
import { suspendOn, type Steps } from './objects/suspend.ts';
import { reprSteps, strSteps } from './objects/text.ts';
import { truthSteps } from './objects/truth.ts';
import { isOwnFile, shownFile } from './program.ts';
import { currentThread, setCurrentThread } from './vm/current.ts';
import { runNested } from './vm/nested.ts';
import { type Lookout, ThreadState } from './vm/thread-state.ts';
import { clearThreadState } from './thread-boot.ts';
import { ThreadTimes } from './machine/thread-times.ts';
import type { Evaluated, Moment, Observation, ObservedValue } from './door.ts';
import type { Run } from './run.ts';

const REPR_MAX = 200;

interface Scope {
  readonly globals: PyDict;
  /** Variables of the function that is about to go on; null: none. Owned by whoever made it. */
  readonly locals: PyDict | null;
}

export class Observer {
  private readonly run: Run;
  private readonly observations: readonly Observation[];
  readonly values: ObservedValue[];
  /** It is being asked: what is touched now is touched by nobody of the program. */
  isAsking = false;
  /** Stops the run where somebody asks about lines or calls; null: nobody does. */
  readonly lookout: Lookout | null;
  /** The output line that has begun. */
  private line = '';
  /** By thread: how many bytecodes it had executed when it was looked at last. */
  private readonly lookedAt = new Map<number, number>();

  constructor(run: Run, observations: readonly Observation[]) {
    this.run = run;
    this.observations = observations;
    this.values = observations.map(() => ({ times: 0, value: null, holds: true, step: null }));
    const isStepwise = observations.some(({ at }) => at?.on === 'line' || at?.on === 'call');
    this.lookout = isStepwise ? (ts) => this.isDue(ts) : null;
  }

  /** The program of the first process is over, and everybody that it waits for; its exit functions have not run. */
  endOfProgram(): void {
    this.ask((at) => at === undefined || at.on === 'end', this.mainScope());
  }

  /** Text has been written to standard output. */
  printed(text: string): void {
    const lines = (this.line + text).split('\n');
    this.line = lines.pop()!;
    for (const line of lines)
      this.ask((at) => at?.on === 'printed' && new RegExp(at.pattern).test(line), this.mainScope());
  }

  /** Somebody asks about the instruction that `ts` is about to execute, and has not been answered. */
  isDue(ts: ThreadState): boolean {
    const { top } = ts;
    if (!(top instanceof Frame) || !this.observations.some(({ at }) => isHere(top, at, this.run)))
      return false;
    return ts.process === this.run.first.id && this.lookedAt.get(ts.id) !== this.executed(ts);
  }

  /** Bytecodes that `ts` has executed, those of the running slice among them. */
  private executed(ts: ThreadState): number {
    return ts.times.bytecodes + this.run.spentInSlice(this.run.processOf(ts));
  }

  /** `ts` is about to go on. */
  about(ts: ThreadState): void {
    const { top } = ts;
    if (this.lookout === null || ts.wait !== null || !this.isDue(ts)) return;
    this.lookedAt.set(ts.id, this.executed(ts));
    const frame = top as Frame;
    const locals = variablesOf(frame);
    this.ask((at) => isHere(frame, at, this.run), { globals: frame.globals, locals });
    decref(locals);
  }

  /** What tells one end from another: the answers at the end, and what did not hold elsewhere. */
  summary(): string {
    const told = this.values.map(({ value, holds }, i) => {
      const at = this.observations[i]!.at?.on ?? 'end';
      return holds && at !== 'end' ? '' : value;
    });
    return JSON.stringify(told);
  }

  private mainScope(): Scope {
    return { globals: this.run.main, locals: null };
  }

  private ask(isDue: (at: Moment | undefined) => boolean, scope: Scope): void {
    this.observations.forEach(({ at, expression, atMost = Infinity }, i) => {
      if (!isDue(at)) return;
      const before = this.values[i]!;
      const times = before.times + 1;
      // The first time that it does not hold is what people ask about.
      if (!before.holds) {
        this.values[i] = { ...before, times };
        return;
      }
      const { value, holds } = this.evaluate(expression, scope);
      this.values[i] = { times, step: this.run.step, value, holds: holds && times <= atMost };
    });
  }

  private evaluate(expression: string, scope: Scope): Pick<ObservedValue, 'value' | 'holds'> {
    const { value, isTrue } = this.answer(expression, scope);
    return { value, holds: isTrue };
  }

  /** Over what the innermost own frame of `ts` sees. Null: it is none of the first process. */
  inFrameOf(ts: ThreadState, expression: string): Evaluated | null {
    if (ts.process !== this.run.first.id) return null;
    let frame = ts.top;
    while (frame !== null && !(frame instanceof Frame && isOwnFile(frame.code.unit.filename)))
      frame = frame.previous;
    if (!(frame instanceof Frame)) return this.answer(expression, this.mainScope(), ts);
    const locals = variablesOf(frame);
    try {
      return this.answer(expression, { globals: frame.globals, locals }, ts);
    } finally {
      decref(locals);
    }
  }

  /** `as`: who `threading.current_thread()` is. */
  private answer(expression: string, scope: Scope, as = this.run.first.mainThread): Evaluated {
    const { run } = this;
    const process = run.first;
    const { heap } = process;
    const { gc, recentPeak } = heap;
    const { enabled } = gc;
    const { muted } = process;
    const asked = currentThread;
    const ts = new ThreadState(as.id, process.id, process.interp, 'observer');
    ts.lane = as.lane;
    ts.times = new ThreadTimes(0);
    ts.log = asked.log;
    ts.machineLog = asked.machineLog;
    gc.enabled = false;
    process.muted = true;
    this.isAsking = true;
    setCurrentThread(ts);
    setCharge(nothing, nothing, nothing);
    try {
      const answer = runNested(ts, answerSteps(expression, scope, process.interp.builtins));
      // It blocked, or would not end.
      return answer ?? { value: 'no answer', isTrue: false, raised: true };
    } finally {
      clearThreadState(ts);
      this.isAsking = false;
      gc.enabled = enabled;
      process.muted = muted;
      heap.recentPeak = recentPeak;
      run.processOf(asked).enter(asked);
    }
  }
}

const nothing = (): void => {};

function* answerSteps(
  expression: string,
  { globals, locals }: Scope,
  builtins: PyDict,
): Steps<Evaluated> {
  let value: PyObject | null = null;
  try {
    const code = yield* compileTextSteps(expression, '<observation>', 'eval');
    suspendOn(newCodeFrame(code, globals, builtins, locals ?? globals));
    decref(code);
    value = (yield) as PyObject;
    const text = yield* reprSteps(value);
    const shown = text.length > REPR_MAX ? `${text.slice(0, REPR_MAX - 1)}…` : text;
    return { value: shown, isTrue: yield* truthSteps(value), raised: false };
  } catch (error) {
    if (!(error instanceof Raised)) throw error;
    const { exception } = error;
    const message = yield* strSteps(exception);
    const name = exception.type.qualname;
    decref(exception);
    return { value: message === '' ? name : `${name}: ${message}`, isTrue: false, raised: true };
  } finally {
    xdecref(value);
  }
}

/** Is `frame` about to begin what `at` names? */
function isHere({ code, pc }: Frame, at: Moment | undefined, run: Run): boolean {
  const { unit, executable } = code;
  if (at?.on === 'call') return pc === 0 && unit.qualname === at.function;
  if (at?.on !== 'line') return false;
  const line = executable.lines[pc]!;
  if (!at.lines.includes(line) || (pc > 0 && executable.lines[pc - 1] === line)) return false;
  return shownFile(unit.filename, run.interp.imports.sources.folder) === at.file;
}

/** The variables of a function as a dict; of a module its own. New reference. */
function variablesOf(frame: Frame): PyDict {
  if (frame.locals instanceof PyDict) return incref(frame.locals);
  const variables = new PyDict();
  frame.code.localsplusNames.forEach((name, i) => {
    const held = frame.localsplus[i];
    const value = held instanceof PyCell ? held.contents : held;
    if (value) variables.setStr(name, value);
  });
  return variables;
}
