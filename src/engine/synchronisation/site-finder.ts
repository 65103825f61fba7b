// Where a program keeps its threads in order: each `with lock`, each call of acquire, wait, notify, join, as it happens in a run. Which object a
// name stands for is only known while the program runs, so nothing is guessed from the text. Not in CPython.
//
// Invariant: a site is an expression in a file of the program; what the library does for it is counted as done there.

import { BEFORE_WITH } from '../bytecode/generated/opcodes.ts';
import { LIBRARY_FOLDER } from '../library.ts';
import { Frame } from '../objects/frame.ts';
import { isOwnFile, shownFile } from '../program.ts';
import { instructionPlace, type InstructionPlace } from '../vm/instruction-place.ts';
import { Groups } from './groups.ts';
import type { AccessKind, AccessLog } from '../vm/access-log.ts';
import type { LockModel } from '../machine/sync/lock.ts';
import type { PyObject } from '../objects/object.ts';
import type { Run } from '../run.ts';
import type { ThreadState } from '../vm/thread-state.ts';

/** What is done there, and so what stands there instead when it is taken out. */
export type SiteKind = 'with' | 'acquire' | 'release' | 'wait' | 'notify' | 'barrier' | 'join';

export interface Site {
  readonly kind: SiteKind;
  readonly file: string;
  /** The expression: the lock of a `with`, or the whole call. Its beginning may be that of the attribute in a long call. */
  readonly place: InstructionPlace;
}

/** Functions of threading and queue that a program calls to wait for others. */
const CALLS: ReadonlyMap<string, SiteKind> = new Map([
  ['Condition.wait', 'wait'],
  ['Condition.wait_for', 'wait'],
  ['Event.wait', 'wait'],
  ['Condition.notify', 'notify'],
  ['Condition.notify_all', 'notify'],
  ['Barrier.wait', 'barrier'],
  ['Thread.join', 'join'],
  ['Queue.join', 'join'],
  ['Semaphore.acquire', 'acquire'],
  ['Semaphore.release', 'release'],
  ['BoundedSemaphore.release', 'release'],
  ['Condition.__enter__', 'with'],
]);

const FILES: ReadonlySet<string> = new Set([
  `${LIBRARY_FOLDER}/threading.py`,
  `${LIBRARY_FOLDER}/queue.py`,
]);

interface Held {
  readonly thread: number;
  readonly site: string;
}

export class SiteFinder implements AccessLog {
  readonly sites = new Map<string, Site>();
  /** An acquire and the release that ends it go together: one cannot be taken out without the other. */
  readonly pairs = new Groups();
  /** Sites that have to do with the same lock. */
  readonly objects = new Groups();
  private readonly held = new Map<string, Held[]>();
  private run: Run | null = null;
  /** Instruction that each thread executes next. While it does, `frame.pc` may not be behind it yet. */
  private readonly standing = new Map<number, { readonly frame: Frame; readonly pc: number }>();
  /** Names of locks are the same in each run only by chance. */
  private runs = 0;

  /** Called before the first bytecode and after each. */
  look(run: Run): void {
    if (this.run !== run) {
      this.run = run;
      this.runs++;
      this.held.clear();
      this.standing.clear();
      run.listen(this);
    }
    const { current } = run;
    const { top } = current;
    // It has just been called by whoever was on top before; coming back to it is something else.
    if (top instanceof Frame && FILES.has(top.code.unit.filename)) {
      const caller = this.standing.get(current.id)?.frame;
      if (caller !== undefined && caller === firstFrame(top.previous)) this.enter(current, top);
    }
    if (top instanceof Frame && current.wait === null)
      this.standing.set(current.id, { frame: top, pc: top.pc });
    else this.standing.delete(current.id);
  }

  /** A function of the library has begun. Is it the program that has called it? */
  private enter(ts: ThreadState, frame: Frame): void {
    const self = frame.localsplus[0] as PyObject | null;
    const object = `${this.runs}:${self?.address ?? 0}`;
    if (frame.code.unit.qualname === 'Semaphore.__exit__') this.held.get(object)?.pop();
    const kind = CALLS.get(frame.code.unit.qualname);
    const caller = firstFrame(frame.previous);
    if (kind === undefined || caller === null || !isOwnFile(caller.code.unit.filename)) return;
    const site = this.add(ts, caller, kind);
    if (site === null) return;
    if (kind === 'acquire') this.took(object, ts, site);
    else if (kind === 'release') this.gave(object, ts, site, 'own only');
  }

  private add(ts: ThreadState, frame: Frame, kind: SiteKind): string | null {
    const standing = this.standing.get(ts.id);
    const index = standing?.frame === frame ? standing.pc : frame.pc - 1;
    const place = index < 0 ? null : instructionPlace(frame.code, index);
    if (place === null) return null;
    const file = shownFile(frame.code.unit.filename, ts.interp.imports.sources.folder);
    const { lineno, col, endLineno, endCol } = place;
    const key = `${file}:${lineno}:${col}:${endLineno}:${endCol}`;
    const isWith = frame.code.executable.ops[index] === BEFORE_WITH;
    if (!this.sites.has(key)) this.sites.set(key, { kind: isWith ? 'with' : kind, file, place });
    return key;
  }

  // ---- AccessLog ----

  touch(): void {
    // Only what orders threads is looked for.
  }

  touchKey(): void {
    // The functions of the library say it better.
  }

  touchLock(lock: LockModel, kind: AccessKind): void {
    if (lock.use !== 'program' || (kind !== 'acquire' && kind !== 'release')) return;
    const ts = this.run!.current;
    const frame = firstFrame(ts.top);
    if (frame === null) return;
    const { filename, qualname } = frame.code.unit;
    const object = `${this.runs}:lock ${lock.id}`;
    if (isOwnFile(filename)) {
      const site = this.add(ts, frame, kind);
      if (site === null) return;
      if (kind === 'acquire') this.took(object, ts, site);
      else this.gave(object, ts, site, 'anybody');
    } else if (qualname === 'Condition.__enter__' && kind === 'acquire') {
      const caller = firstFrame(frame.previous);
      const site = caller === null ? null : this.add(ts, caller, 'with');
      if (site !== null) this.took(object, ts, site);
    } else if (qualname === 'Condition.__exit__') this.held.get(object)?.pop();
  }

  private took(object: string, ts: ThreadState, site: string): void {
    this.objects.join(object, site);
    const held = this.held.get(object);
    if (held === undefined) this.held.set(object, [{ thread: ts.id, site }]);
    else held.push({ thread: ts.id, site });
  }

  /** `own only`: a semaphore that another thread releases is a signal, and no pair. */
  private gave(object: string, ts: ThreadState, site: string, whose: 'own only' | 'anybody'): void {
    this.objects.join(object, site);
    const held = this.held.get(object) ?? [];
    const own = held.findLastIndex(({ thread }) => thread === ts.id);
    const index = own < 0 && whose === 'anybody' ? held.length - 1 : own;
    if (index < 0) return;
    const [taken] = held.splice(index, 1);
    this.pairs.join(taken!.site, site);
  }
}

function firstFrame(from: ThreadState['top']): Frame | null {
  for (let f = from; f !== null; f = f.previous) if (f instanceof Frame) return f;
  return null;
}
