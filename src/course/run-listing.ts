// Runs a listing of the course on the engine and keeps what a page shows of it. Pages in two languages and several figures share
// one run. Not in CPython.
//
// Invariant: what a page shows of a run is computed here, at build time, and nowhere typed by hand.

// CPython's library for the engine of the build.
import '../library/install.ts';
import {
  createSession,
  explore,
  type DeadlockReport,
  type Exploration,
  type Outcome,
  type OutputView,
  type ProfileName,
  type Session,
  type SwitchPoints,
} from '../engine/index.ts';
import { computed } from '../library/computed-cache.ts';
import type { ListingFile } from './listing-files.ts';

/** A piece of output with the name of the thread that wrote it. `thread` is its ordinal: the main thread is 0. */
export interface OutputPiece {
  readonly thread: number;
  readonly threadName: string;
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export interface ListingRun {
  readonly outcome: Outcome;
  readonly stdout: string;
  readonly pieces: readonly OutputPiece[];
  readonly deadlock: DeadlockReport | null;
}

export interface ExploreChoice {
  readonly profile?: ProfileName;
  readonly switchPoints?: SwitchPoints;
}

/** The profile whose books the course keeps unless a page says otherwise. */
export const DEFAULT_PROFILE: ProfileName = '3.13';

/** The listing as CPython's own policy runs it (5 ms switch interval), or as `schedule` says. */
export function runListing(
  file: ListingFile,
  { profile = DEFAULT_PROFILE, schedule = '' }: { profile?: ProfileName; schedule?: string } = {},
): ListingRun {
  return computed('run', [programOf(file), profile, schedule], () => run(file, profile, schedule));
}

function run(file: ListingFile, profile: ProfileName, schedule: string): ListingRun {
  const session = openSession(file, profile, schedule);
  const { outcome } = session.run();
  if (!outcome) throw new Error(`${file.path} did not end`);
  const names = new Map(session.state('threads').threads.map(({ id, name }) => [id, name]));
  const pieces = joinPieces(session.state('output').pieces).map((piece) => ({
    ...piece,
    threadName: names.get(piece.thread) ?? '',
  }));
  return { outcome, stdout: session.stdout(), pieces, deadlock: outcome.deadlock };
}

/** A session at step 0, with trace. `traceRefs`: of a --with-trace-refs build. */
export function openSession(
  file: ListingFile,
  profile: ProfileName = DEFAULT_PROFILE,
  schedule = '',
  { traceRefs = false, collections = false }: { traceRefs?: boolean; collections?: boolean } = {},
): Session {
  return createSession(programOf(file), {
    profile,
    traceRefs,
    collections,
    trace: true,
    ...(schedule === '' ? {} : { schedule }),
  });
}

/** All outcomes that some schedule reaches. Errors: the exploration was cut short, so the page could not say "all". */
export function exploreListing(file: ListingFile, choice: ExploreChoice = {}): Exploration {
  const { profile = DEFAULT_PROFILE, switchPoints = 'bytecode' } = choice;
  const program = programOf(file);
  const exploration = computed('exploration', [program, profile, switchPoints], () =>
    explore(program, { profile, switchPoints }),
  );
  if (!exploration.complete) {
    throw new Error(`${file.path}: only ${exploration.schedules} schedules were explored, not all`);
  }
  return exploration;
}

/** The listing as a program of one file. */
export function programOf(file: ListingFile) {
  return { files: { [file.name]: file.source }, main: file.name };
}

/** A print of several arguments is several pieces of one thread: they belong together. */
function joinPieces(
  pieces: OutputView['pieces'],
): { thread: OutputView['pieces'][number]['thread']; stream: 'stdout' | 'stderr'; text: string }[] {
  const joined: ReturnType<typeof joinPieces> = [];
  for (const { thread, stream, text } of pieces) {
    const last = joined.at(-1);
    if (last && last.thread === thread && last.stream === stream) last.text += text;
    else joined.push({ thread, stream, text });
  }
  return joined;
}
