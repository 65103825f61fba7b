// Which tier runs a frame. A code object that was entered or looped often is watched for a while (feedback.ts), then translated
// (translate.ts); what the translation can not do, or does not want to, the interpreter does (ceval.ts), which stays the reference.
// CPython 3.13 Python/jit.c, Python/optimizer.c (_PyOptimizer_Optimize); notes/0010.
//
// Both tiers keep the same books and the same time: which one runs can not be observed.

import { canMakeFunctions } from '../../base/function-maker.ts';
import type { PyCode } from '../../objects/code.ts';
import type { Frame } from '../../objects/frame.ts';
import type { OUT_OF_FUEL } from '../drive.ts';
import { unwind, type Next, RUN } from '../drive.ts';
import type { ThreadState } from '../thread-state.ts';
import { observe } from './feedback.ts';
import { LEAVE, STEP, TRAP } from './emitter.ts';
import { translate } from './translate.ts';

/** The interpreter goes on with the frame on top. */
export const INTERPRET = 7;

/** When code is translated. */
interface Policy {
  /** Calls and backward jumps before a code object is watched. */
  readonly hot: number;
  /** Instructions it is watched for, for each that it has. */
  readonly watched: number;
  /** New guesses after a translation before it is made again, and how often that may happen. */
  readonly traps: number;
  readonly translations: number;
  /** How often code is watched again because a part of it had not run before. */
  readonly visits: number;
}

/** `eager` is for tests: every frame is translated as soon as it runs. */
export type Tier = 'usual' | 'eager' | 'off';
const POLICIES: Record<Tier, Policy> = {
  usual: { hot: 1000, watched: 3, traps: 4, translations: 8, visits: 24 },
  eager: { hot: 0, watched: 0, traps: 2, translations: 6, visits: 0 },
  off: { hot: 2 ** 30, watched: 0, traps: 0, translations: 0, visits: 0 },
};

/** Of the run that runs now: a register, as the heap is one. */
let policy = POLICIES.usual;
let { hot } = policy;

export function useTier(tier: Tier): void {
  policy = POLICIES[tier];
  hot = policy.hot;
}

/** Instructions a part of the code is watched for that is reached later than the rest. */
const WATCHED_AGAIN = 150;

/** Longer code stays with the interpreter: the host would not optimise such a function. */
const INSTRUCTIONS_MAX = 1500;
/** `heat` of code that is never translated. */
const COLD = -(2 ** 30);

/** Counts an entry or a loop of `code`. True: the second tier wants to see it. */
export function isHot(code: PyCode): boolean {
  return ++code.jit.heat > hot;
}

/** May the second tier run at all: nobody listens to accesses, memory is not short, objects are on no ring. */
export function tiersApply(ts: ThreadState): boolean {
  const { heap } = ts.interp;
  return (
    canMakeFunctions() &&
    ts.machineLog === null &&
    ts.lookout === null &&
    ts.traceFunc === null &&
    ts.profileFunc === null &&
    !ts.interp.monitoring.isActive &&
    heap.refchain === null &&
    heap.tracemalloc === null &&
    !heap.profile.argumentsHeldByCaller &&
    heap.bytes < heap.tightBytes
  );
}

/** Runs translated frames of `ts` as long as there are some. INTERPRET: at least one instruction is the interpreter's. */
export function runTranslated(ts: ThreadState): Next | typeof OUT_OF_FUEL | typeof INTERPRET {
  if (!tiersApply(ts)) return INTERPRET;
  for (;;) {
    const frame = ts.top as Frame;
    const { code } = frame;
    let run = code.jit.translated;
    if (run === null) {
      if (code.jit.heat <= hot || ts.fuel <= 0) return INTERPRET;
      if (watch(frame)) return oneInstruction(ts);
      run = code.jit.translated;
      if (run === null) return INTERPRET;
    }
    let how: number;
    try {
      how = run(ts, frame);
    } catch (error) {
      how = unwind(ts, error);
    }
    if (how === RUN) continue;
    if (how === LEAVE) return INTERPRET;
    if (how === TRAP) learn(frame);
    return how === STEP || how === TRAP ? oneInstruction(ts) : (how as Next);
  }
}

/** True: the code goes on being watched. */
function watch(frame: Frame): boolean {
  const { code } = frame;
  const length = code.executable.ops.length;
  if (length > INSTRUCTIONS_MAX || code.handmade) {
    code.jit.heat = COLD;
    return false;
  }
  observe(frame);
  if (code.jit.watched++ < policy.watched * length && code.jit.watched < 400) return true;
  retranslate(frame);
  return false;
}

/** The translation met what it had not been told of. */
function learn(frame: Frame): void {
  const { code, pc } = frame;
  if (code.jit.feedback[pc] === undefined && code.jit.visits < policy.visits) {
    // Not a wrong guess: this part of the code runs for the first time, so all of it is watched again before it is translated.
    code.jit.visits++;
    code.jit.translated = null;
    code.jit.watched = Math.max(0, code.jit.watched - WATCHED_AGAIN);
    observe(frame);
    return;
  }
  observe(frame);
  // After the last translation that waits for guesses, those that turn out wrong must be many.
  const late = code.jit.translations - code.jit.visits - policy.translations;
  if (++code.jit.traps >= (late <= 0 ? policy.traps : 200 * 4 ** late)) retranslate(frame);
}

function retranslate(frame: Frame): void {
  const { code } = frame;
  code.jit.traps = 0;
  code.jit.translations++;
  const isFinal = code.jit.translations - code.jit.visits > policy.translations;
  code.jit.translated = translate(frame, isFinal);
}

/** The interpreter executes one instruction, then asks again. */
function oneInstruction(ts: ThreadState): typeof INTERPRET {
  if (ts.fuel > 1) {
    ts.owedFuel += ts.fuel - 1;
    ts.fuel = 1;
  }
  ts.stepping = true;
  return INTERPRET;
}
