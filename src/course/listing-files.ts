// The listings of the course as text, with what real CPythons printed for them. For components at build time and for tests.
// Not in CPython.

import type { ProfileName } from '../engine/index.ts';
import { contentFile, contentPaths } from './content-files.ts';
import type { Recording } from './cpython-recordings.ts';

const folder = 'content/listings';

/** A listing by its path below content/listings, such as `deadlock/ab-ba.py`. */
export interface ListingFile {
  readonly path: string;
  /** The name the reader sees and tracebacks show: `ab-ba.py`. */
  readonly name: string;
  readonly source: string;
  readonly recording: Recording;
}

/** Errors: no such file; a file that was never recorded. */
export function listingFile(path: string): ListingFile {
  const source = contentFile(`${folder}/${path}`);
  if (source === undefined) throw new Error(`no listing content/listings/${path}`);
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const stem = name.replace(/\.py$/, '');
  const recorded = contentFile(`${folder}/${path.slice(0, slash)}/cpython/${stem}.json`);
  if (recorded === undefined)
    throw new Error(`${path} was never recorded: run src/tooling/record-listings.ts`);
  return { path, name, source, recording: JSON.parse(recorded) as Recording };
}

/** What the real one printed whose version a profile is named after; undefined: it was not recorded there. */
export function recordingOf(
  { recording }: ListingFile,
  profile: ProfileName,
): Recording['versions'][number] | undefined {
  return recording.versions.find(({ version }) => version.startsWith(`${profile}.`));
}

/** Paths of all listings, sorted. */
export function listingPaths(): string[] {
  return contentPaths(`${folder}/**/*.py`).map((path) => path.slice(folder.length + 1));
}
