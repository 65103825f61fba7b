// What listings print under several versions is what those versions printed, where that was recorded.

import { expect, test } from 'vitest';
import { uses } from './component-uses.ts';
import { endsSame } from './expectations.ts';
import { listingFile, recordingOf } from './listing-files.ts';
import { runListing } from './run-listing.ts';

const byVersion = uses.filter(({ name }) => name === 'OutputByVersion');

test.each(byVersion)(
  '$file prints under $profiles what was recorded',
  ({ file: path, profiles }) => {
    const file = listingFile(path);
    for (const profile of profiles) {
      const { outcome, stdout } = runListing(file, { profile });
      const recorded = recordingOf(file, profile);
      const same = recorded?.outputs.some((output) => endsSame(output, outcome.kind, stdout));
      expect(same ?? true).toBe(true);
    }
  },
);
