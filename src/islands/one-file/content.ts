// What stands in the file of a lab besides scripts and styles: what the build has handed to the lab's island, the model answers, and the
// run that was on the stage. Packed (packed.ts), in a block of data with this id.

import type { LabProps } from '../lab-props.ts';

export const contentId = 'utg-lab';

export interface OneFileContent {
  readonly props: LabProps;
  /** By name. */
  readonly solutions: Readonly<Record<string, string>>;
  /** A fragment (share-link.ts) with the learner's program; empty: the lab's own. */
  readonly fragment: string;
}
