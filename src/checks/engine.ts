// The part of the engine's door that grading needs, as an interface, so that tests can hand in recorded explorations and runs.
// grade.ts hands in the real one. Not in CPython.

import type {
  Diagnostic,
  Exploration,
  ExploreOptions,
  ExploreProgress,
  Program,
  RepeatedRuns,
  Session,
  SessionOptions,
} from '../engine/index.ts';

export interface Engine {
  createSession(program: Program, options: SessionOptions): Session;
  repeatedRuns(program: Program, options: SessionOptions): RepeatedRuns;
  explore(
    program: Program,
    options: ExploreOptions,
    onProgress?: (progress: ExploreProgress) => void,
  ): Exploration | Promise<Exploration>;
  diagnose(source: string, filename: string): readonly Diagnostic[];
}
