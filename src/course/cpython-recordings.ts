// What real CPythons printed for a listing: the shape of content/listings/*/cpython/*.json, which tooling/record-listings.ts writes
// and nobody edits. Not in CPython.
//
// Invariant: a recording belongs to one text of its listing; `sourceSha256` says which, and a changed listing makes it stale.

import { createHash } from 'node:crypto';

/** One way in which a program ended, with how often it was seen. */
export interface RecordedOutput {
  readonly stdout: string;
  /** Of the first run that ended so. Paths are relative to the program's folder and to the interpreter's prefix. */
  readonly stderr: string;
  /** Null if the program was killed. */
  readonly exitStatus: number | null;
  /** Still alive after `timeoutSeconds`. */
  readonly hung: boolean;
  readonly runs: number;
}

/** All runs under one interpreter; `outputs` are distinct, most frequent first. */
export interface RecordedVersion {
  /** Full version, such as `3.13.0`. */
  readonly version: string;
  readonly runs: number;
  readonly timeoutSeconds: number;
  readonly outputs: readonly RecordedOutput[];
}

export interface Recording {
  readonly listing: string;
  readonly sourceSha256: string;
  readonly versions: readonly RecordedVersion[];
}

/** The fingerprint that ties a recording to its listing. */
export function sourceSha256(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

/** The runs under `version`. Errors: none recorded, or recorded for another text of the listing. */
export function recordedVersion(
  recording: Recording,
  source: string,
  version: string,
): RecordedVersion {
  if (recording.sourceSha256 !== sourceSha256(source)) {
    throw new Error(
      `${recording.listing} changed after it was recorded: run src/tooling/record-listings.ts ${recording.listing}`,
    );
  }
  const found = recording.versions.find((entry) => entry.version === version);
  if (!found) {
    const known = recording.versions.map((entry) => entry.version).join(', ');
    throw new Error(`${recording.listing} has no recording of CPython ${version}, only ${known}`);
  }
  return found;
}
