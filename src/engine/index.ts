// The only door of the engine. Everything that comes through it is plain, serialisable data.

export { createSession } from './session.ts';
export { repeatedRuns } from './repeated-runs.ts';
export { answerTo, explore } from './explore.ts';
export { itinerary } from './itinerary/itinerary.ts';
export { synchronisations } from './synchronisation/synchronisations.ts';
export {
  compileLibraryFile,
  LIBRARY_FOLDER,
  libraryModuleNames,
  useFunctionMaker,
  useLibrary,
} from './library.ts';
export { libraryFileNeeds, programNeeds } from './library-needs.ts';
export { loadNativeModules, nativeModuleNames } from './modules/native-modules.ts';
export { CODE_FILE_VERSION, packCode, unpackCode } from './bytecode/code-file.ts';
export { differenceBetween } from './inspect/difference.ts';
export { diagnose } from './diagnose.ts';
export { processId, stepIndex, syncId, threadId, virtualNs } from './base/brands.ts';
export type { ProcessId, StepIndex, SyncId, ThreadId, VirtualNs } from './base/brands.ts';
export { LibraryNeeded } from './base/library-needed.ts';
export { octetsOfText, textOfOctets } from './base/escaped-octets.ts';
export { EngineBug } from './base/assert.ts';
export { ScheduleError, SCHEDULE_VERSION } from './scheduler/schedule.ts';
export { TRACE_VERSION } from './trace/events.ts';
export type * from './door.ts';
export type * from './trace/events.ts';
export type * from './inspect/difference.ts';
export type { StructField, StructView } from './inspect/structures/struct-builder.ts';
export type * from './inspect/views.ts';
