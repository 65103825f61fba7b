// The engine's types that pictures are drawn from, in one place: everything comes through the engine's door.
// Only types: a picture never runs the engine.

export type {
  BytecodeView,
  DeadlockReport,
  FramesView,
  HeapObjectView,
  HeapView,
  LocksView,
  LockKind,
  LockView,
  Outcome,
  OutcomeKind,
  OutputView,
  ProcessesView,
  SourcePlace,
  StepIndex,
  SwitchPoints,
  SyncId,
  ThreadId,
  ThreadStatus,
  ThreadsView,
  ThreadView,
  TraceEvent,
  TraceEventKind,
  VirtualNs,
  WaitReason,
} from '../../engine/index.ts';
