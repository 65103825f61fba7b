// What real CPythons printed for the start and the solutions of a lab: the shape of labs/<id>/cpython/*.json, which
// tooling/record-labs.ts writes and nobody edits. Not in CPython.
//
// Invariant: a recording belongs to one text of its program; `sourceSha256` says which, and a changed program makes it stale.

/** One way in which a run ended, with how often it was seen. */
export interface RecordedRun {
  readonly stdout: string;
  /** Of the first run that ended so. */
  readonly stderr: string;
  /** Null if the program was killed. */
  readonly exitStatus: number | null;
  /** Still alive after `timeoutSeconds`. */
  readonly hung: boolean;
  readonly runs: number;
}

export interface RecordedVersion {
  /** Full version, such as `3.13.0`. */
  readonly version: string;
  readonly runs: number;
  readonly timeoutSeconds: number;
  /** Distinct, most frequent first. */
  readonly outputs: readonly RecordedRun[];
}

export interface LabRecording {
  /** `start/main.py` or `solutions/NN-name.py`. */
  readonly file: string;
  readonly sourceSha256: string;
  readonly versions: readonly RecordedVersion[];
}

/** The versions that every lab is recorded under. */
export const recordedVersions = ['3.8.18', '3.13.0'] as const;
