// One Python thread: its chain of frames, what it is handling, what it waits for. Plain data, no host stack.
// CPython 3.13: Include/cpython/pystate.h (PyThreadState, _PyErr_StackItem), Python/pystate.c.

import type { ProcessId, ThreadId, VirtualNs } from '../base/brands.ts';
import { decref, type PyObject } from '../objects/object.ts';
import type { Lane } from '../machine/lane.ts';
import type { ThreadTimes } from '../machine/thread-times.ts';
import type { Frame } from '../objects/frame.ts';
import type { AnyFrame, ChainHand, Wait } from '../objects/suspend.ts';
import type { AccessLog } from './access-log.ts';
import { HeldSignals } from './signal-state.ts';
import type { InterpreterState } from './interpreter-state.ts';

/** `_PyErr_StackItem`: the exception being handled; generators have one of their own. */
export interface ExcInfo {
  value: PyObject | null;
  previous: ExcInfo | null;
}

/** The number of the first process. */
const FIRST_PID = 1000;

const NO_SIGNALS: ReadonlySet<number> = new Set();

/** Asked before each instruction, outside of the program. True: the slice is over, and the instruction comes in the next one. */
export type Lookout = (ts: ThreadState) => boolean;

export class ThreadState {
  readonly id: ThreadId;
  readonly process: ProcessId;
  readonly interp: InterpreterState;
  /** Name for people: Thread.name when there is one. */
  name: string;
  daemon = false;
  /** Where it runs, and what it did with its time. Set when it joins the machine. */
  lane!: Lane;
  times!: ThreadTimes;
  /** Innermost frame; null before the first and after the last. */
  top: AnyFrame | null = null;
  /** Bytecodes left before the loop gives up its turn. Natives and finalisers set it to 0 to be asked sooner. */
  fuel = 0;
  /** Fuel put aside when somebody asked to be seen before the next bytecode (`interrupt`). */
  owedFuel = 0;
  /** The interpreter executes one instruction in the midst of a translated function (vm/jit/jit.ts). */
  stepping = false;
  /** Fuel that `endSlice` took away, for the count of what was executed. */
  unused = 0;
  /** Who is asked before each instruction of the slice; null: nobody. */
  lookout: Lookout | null = null;
  /** A collection is due at the next look at the eval breaker (`_PY_GC_SCHEDULED_BIT`). */
  gcScheduled = false;
  /** While allocations are traced: the instruction that runs. */
  tracedFrame: Frame | null = null;
  tracedPc = 0;
  excInfo: ExcInfo = { value: null, previous: null };
  /** The blocked call, with the absolute deadline; null when runnable. */
  wait: Wait | null = null;
  deadlineNs: VirtualNs | null = null;
  /** A signal has arrived for it while it was blocked (EINTR). */
  interrupted = false;
  /** Signals that wait while it blocks them (pthread_sigmask), and those it is asking for (sigwait). */
  blockedSignals: ReadonlySet<number> = NO_SIGNALS;
  readonly heldSignals = new HeldSignals();
  awaited: ReadonlySet<number> | null = null;
  /** Completion for the result of the blocked call (objects/frame.ts PUSH ...). */
  waitCompletion = 0;
  /** Has had a turn. */
  started = true;
  /** The first frame. */
  boot: AnyFrame | null = null;
  finished = false;
  /** Its process ended while it still had something to do. */
  cutOff = false;
  /** Step at which it last lost its turn: who waits longest gets the GIL. */
  waitingSince = 0;
  /** The exception that ended the thread, for the main thread. Owned. */
  uncaught: PyObject | null = null;
  /** Number of Python frames on the chain. */
  depth = 0;
  /** Number of suspended natives on the chain: what CPython's C stack would hold (`c_recursion_remaining`). */
  nativeDepth = 0;
  /** `_thread.get_ident()`. */
  readonly ident: number;
  /** Where accesses to what is outside of its process are told, and what orders threads; null: nobody listens. */
  machineLog: AccessLog | null = null;
  /** Where accesses to the memory of its process are told; null: nobody listens, or its process has never had another thread. */
  log: AccessLog | null = null;
  /** `_thread._local` objects that have a dict for this thread (`tstate->dict`). */
  readonly locals = new Set<PyObject>();
  /** `_thread.get_native_id()`: numbers of threads and processes come from one counter, and the main thread has its process's. */
  nativeId: number;
  /** `contextvars` context of the thread, null before the first use. Owned. */
  context: PyObject | null = null;
  /** The greenlet that runs in it, null before the first use. Owned. */
  greenlet: PyObject | null = null;
  /** What is told when the chain of frames comes to its end; null: that is the end of the thread. */
  chainEnd: { ended(ts: ThreadState, hand: ChainHand): ChainHand | null } | null = null;
  /** What another thread wants it to raise (`async_exc`). Owned. */
  asyncException: PyObject | null = null;
  /** The event loop that runs in it (`asyncio_running_loop`). Owned. */
  runningLoop: PyObject | null = null;
  readonly reprStack = new Set<PyObject>();
  /** `sys.set_asyncgen_hooks`. Owned. */
  asyncGenFirstIter: PyObject | null = null;
  asyncGenFinalizer: PyObject | null = null;
  /** `sys.set_coroutine_origin_tracking_depth`. */
  coroutineOriginDepth = 0;
  /** `sys.settrace`, `sys.setprofile`. Owned. */
  traceFunc: PyObject | null = null;
  profileFunc: PyObject | null = null;
  /** Above zero while such a function runs: it is not traced itself. */
  tracing = 0;
  /** The event that such a function hears of right now, by the name of `sys.monitoring` (`what_event`). */
  whatEvent: string | null = null;
  /** Events of this instruction have been told. */
  toldAt: { readonly frame: Frame; readonly pc: number } | null = null;
  /** Natives that frames are calling, for `c_return`. Owned. */
  readonly nativeCalls = new Map<Frame, PyObject>();

  constructor(id: ThreadId, process: ProcessId, interp: InterpreterState, name: string) {
    this.id = id;
    this.process = process;
    this.interp = interp;
    this.name = name;
    // What pthread_self() looks like: thread stacks lie apart by their size.
    this.nativeId = FIRST_PID + id;
    this.ident = 0x7f00_0000_0000 + 0x80_0000 * (100 - id) + 0x6c0;
  }

  /** The thread in which signal handlers run, and whose end is the end of the process. */
  get isMain(): boolean {
    return this === this.interp.threads[0];
  }

  /** Makes the loop look up before the next bytecode (finalisers, a visible access), without losing the turn's fuel. */
  interrupt(): void {
    if (this.fuel <= 0) return;
    this.owedFuel += this.fuel;
    this.fuel = 0;
  }

  /** Ends the slice after the instruction that runs; what is left of the fuel is given back to `unused`. */
  endSlice(): void {
    this.unused += Math.max(this.fuel, 0) + this.owedFuel;
    this.fuel = 0;
    this.owedFuel = 0;
  }

  /** PyThreadState_Clear: what `sys` was told for this thread. */
  dropHooks(): void {
    for (const called of this.nativeCalls.values()) decref(called);
    this.nativeCalls.clear();
    const hooks = [
      this.traceFunc,
      this.profileFunc,
      this.asyncGenFirstIter,
      this.asyncGenFinalizer,
      this.runningLoop,
      this.greenlet,
      this.asyncException,
    ];
    this.runningLoop = this.greenlet = this.asyncException = null;
    this.traceFunc = this.profileFunc = null;
    this.asyncGenFirstIter = this.asyncGenFinalizer = null;
    for (const hook of hooks) if (hook !== null) decref(hook);
  }

  /** The exception being handled now (sys.exc_info), borrowed. */
  get handled(): PyObject | null {
    for (let info: ExcInfo | null = this.excInfo; info !== null; info = info.previous) {
      if (info.value !== null) return info.value;
    }
    return null;
  }
}
