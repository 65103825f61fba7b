// A schedule in words of the source: who runs, and before which operation of which statement it stands when its turn is over. A schedule
// counts bytecodes, which differ from one Python to the next; this holds for all of them. Not in CPython.
//
// A turn ends where its thread does the first thing of its next turn. What lies between (instructions that nobody can see) belongs to no turn.
// Counting begins with the first company: before that nobody has a choice.

import { operationAt } from './operations.ts';
import { statementLines } from './statement-lines.ts';
import { shownFile, isOwnFile } from '../program.ts';
import { CALL_FUNCTION_EX } from '../bytecode/generated/opcodes.ts';
import { placeWithin } from '../inspect/place.ts';
import { Frame } from '../objects/frame.ts';
import { PythonSession } from '../session.ts';
import type { AccessKind, AccessLog } from '../vm/access-log.ts';
import type { Itinerary, ItineraryTurn, Program, SessionOptions, TurnStop } from '../door.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { Run } from '../run.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** Runs `program` as `options` say (with their schedule or seed) to its end. */
export function itinerary(program: Program, options: SessionOptions = {}): Itinerary {
  const session = new PythonSession(program, { ...options, trace: true });
  const follower = new Follower(program);
  session.runAlone();
  session.follow((run) => follower.look(run));
  follower.cutOff();
  const outcome = session.status().outcome!;
  const { threads } = session.state('threads');
  const names = new Map(threads.map(({ id, name }) => [id as number, name]));
  return {
    turns: follower.finished(names),
    outcome,
    exceptions: follower.exceptions,
    stdout: session.stdout(),
    processes: follower.processes,
    files: [...follower.statements.keys()],
  };
}

interface Turn {
  readonly thread: number;
  readonly timeUp: boolean;
  stop: TurnStop | null;
}

/** Where a thread stands: its innermost Python frame, and the instruction that is next there. */
interface Standing {
  readonly frame: Frame;
  readonly pc: number;
  readonly onTop: boolean;
}

class Follower implements AccessLog {
  processes = 1;
  exceptions: readonly string[] = [];
  private readonly turns: Turn[] = [{ thread: 0, timeUp: false, stop: null }];
  private readonly lastOf = new Map<number, Turn>([[0, this.turns[0]!]]);
  private readonly counts = new Map<string, number>();
  /** Operations of each thread. */
  private readonly totals = new Map<number, number>();
  private readonly standing = new Map<number, Standing | null>();
  /** Of the files of which something was executed. */
  readonly statements = new Map<string, ReadonlyMap<number, number>>();
  /** Threads whose wait was ended by its deadline: what they do next is another turn. */
  private readonly timeUp = new Set<number>();
  private readonly program: Program;
  private run: Run | null = null;
  private eventsSeen = 0;
  private step = -1;

  constructor(program: Program) {
    this.program = program;
  }

  finished(names: ReadonlyMap<number, string>): readonly ItineraryTurn[] {
    return this.turns.map((turn) => ({ ...turn, name: names.get(turn.thread) ?? '' }));
  }

  /** Called before and after each bytecode. */
  look(run: Run): void {
    if (this.run === null) run.listen(this);
    this.run = run;
    const ts = run.current;
    this.readEvents(run);
    this.processes = run.processes.length;
    this.exceptions = [
      ...(run.outcome?.exception ? [run.outcome.exception] : []),
      ...run.interp.threadExceptions,
    ];
    // The end may come without another bytecode.
    if (run.step === this.step) return;
    this.step = run.step;
    const before = this.standing.get(ts.id) ?? null;
    if (before !== null && hasGoneOn(ts, before)) this.did(ts, before);
    this.standing.set(ts.id, standingOf(ts));
  }

  private readEvents({ history: { events } }: Run): void {
    for (; this.eventsSeen < events.length; this.eventsSeen++) {
      const event = events[this.eventsSeen]!;
      if (event.kind === 'unblock' && event.timedOut && event.wait.on !== 'sleep')
        this.timeUp.add(event.thread);
    }
  }

  /** `ts` has executed the instruction before which it stood. */
  private did(ts: ThreadState, { frame, pc }: Standing): void {
    const { unit, executable } = frame.code;
    if (calledBuiltIn(ts, frame, pc))
      this.note(ts, { file: '', line: 0, operation: 'begin' }, 'begin');
    if (!isOwnFile(unit.filename)) return;
    const file = shownFile(unit.filename, ts.interp.imports.sources.folder);
    const statements = this.statementsOf(file);
    const operation = operationAt(executable, pc);
    if (operation === null) return;
    const at = executable.lines[pc]!;
    const line = statements.get(at) ?? at;
    this.note(ts, { file, line, operation }, `${file}\0${line}\0${operation}`);
  }

  private statementsOf(file: string): ReadonlyMap<number, number> {
    let lines = this.statements.get(file);
    if (lines === undefined)
      this.statements.set(file, (lines = statementLines(this.program.files[file] ?? '')));
    return lines;
  }

  private note(ts: ThreadState, what: Omit<TurnStop, 'nth'>, key: string): void {
    const counted = `${ts.id}\0${key}`;
    const nth = (this.counts.get(counted) ?? 0) + 1;
    this.counts.set(counted, nth);
    if (what.operation !== 'begin') this.totals.set(ts.id, (this.totals.get(ts.id) ?? 0) + 1);
    const timeUp = this.timeUp.delete(ts.id);
    if (this.turns.at(-1)?.thread === ts.id && !timeUp) return;
    const previous = this.lastOf.get(ts.id);
    if (previous !== undefined) previous.stop = { ...what, nth };
    const turn: Turn = { thread: ts.id, timeUp, stop: null };
    this.lastOf.set(ts.id, turn);
    this.turns.push(turn);
  }

  /** A daemon whose last turn ended with the program, in the midst of something. */
  cutOff(): void {
    for (const [id, turn] of this.lastOf) {
      const isOver = id === 0 || this.counts.has(`${id}\0end`);
      if (isOver || this.standing.get(id)?.onTop !== true) continue;
      const nth = (this.totals.get(id) ?? 0) + 1;
      turn.stop = { file: '', line: 0, operation: 'any', nth };
    }
  }

  // ---- AccessLog ----

  touch(): void {
    // What a statement touches is told by its operations.
  }

  touchKey(key: string, kind: AccessKind): void {
    const { current } = this.run!;
    if (key === `task:${current.id}` && kind === 'release' && current.id > 0)
      return this.note(current, { file: '', line: 0, operation: 'end' }, 'end');
    if (!key.startsWith('queue:')) return;
    if (kind === 'acquire') this.noteCall('get');
    else if (kind === 'release') this.noteCall('put');
  }

  touchLock({ use }: LockModel, kind: AccessKind): void {
    if (use === 'internal') return;
    if (kind === 'acquire' || kind === 'release') this.noteCall(kind);
  }

  /** Something that the library may do for the program. It is counted wherever it is done; the line is for people. */
  private noteCall(operation: string): void {
    const run = this.run!;
    this.readEvents(run);
    const { file, line } = placeWithin(run.current) ?? { file: '', line: 0 };
    this.note(run.current, { file, line, operation }, operation);
  }
}

function standingOf(ts: ThreadState): Standing | null {
  for (let f = ts.top; f !== null; f = f.previous)
    if (f instanceof Frame) return { frame: f, pc: f.pc, onTop: f === ts.top && ts.wait === null };
  return null;
}

/** `Thread.run` has called what the program has given it, and that is no Python function: there will be no operation that tells of it. */
function calledBuiltIn(ts: ThreadState, frame: Frame, pc: number): boolean {
  const { unit, executable } = frame.code;
  if (unit.qualname !== 'Thread.run' || isOwnFile(unit.filename)) return false;
  const isFunction = ts.top instanceof Frame && ts.top.previous === frame;
  return executable.ops[pc] === CALL_FUNCTION_EX && !isFunction;
}

/** A frame below a native goes on when that is done. */
function hasGoneOn(ts: ThreadState, { frame, pc, onTop }: Standing): boolean {
  if (onTop || frame.pc !== pc) return true;
  for (let f = ts.top; f !== null; f = f.previous) if (f === frame) return false;
  return true;
}
