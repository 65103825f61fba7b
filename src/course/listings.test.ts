// What chapters compute, computed here as well, so that a difference from CPython shows in the unit tests and not only in the build:
// each listing ends as its page says and as a real CPython did, and what real CPythons did is among the explored outcomes.

import { expect, test } from 'vitest';
import type { OutcomeKind } from '../engine/index.ts';
import { pages, uses } from './component-uses.ts';
import { recordedVersion } from './cpython-recordings.ts';
import {
  deadlockShare,
  expectPossible,
  expectReachable,
  expectRun,
  printShare,
} from './expectations.ts';
import { figureRun } from './figure-run.ts';
import { listingFile } from './listing-files.ts';
import { exploreListing, runListing } from './run-listing.ts';

const run = uses.filter(
  ({ name, shown }) => (name === 'Listing' && shown) || name === 'WhatPrints',
);
const explored = uses.filter(({ name }) => name === 'Outcomes' || name === 'Prediction');
const closed = uses.filter(({ name }) => name === 'WaitForFigure');

test.each(run)('$file ends as its page and CPython say', ({ file: path, expected = 'ok' }) => {
  const file = listingFile(path);
  const recorded = recordedVersion(file.recording, file.source, '3.13.0');
  const result = runListing(file);
  expect(() => expectRun(path, result, expected as OutcomeKind, recorded)).not.toThrow();
});

test.each(explored)('$file deadlocks or prints $expected', ({ file: path, expected, prints }) => {
  const file = listingFile(path);
  const exploration = exploreListing(file);
  const share = prints === undefined ? deadlockShare(exploration) : printShare(exploration, prints);
  expect(share).toBe(expected);
  for (const recorded of file.recording.versions) {
    expect(() => expectReachable(path, exploration, recorded)).not.toThrow();
  }
});

test.each(closed)('$file closes a cycle', ({ file: path }) => {
  expect(figureRun(listingFile(path)).outcome?.deadlock?.cycle.length).toBeGreaterThan(0);
});

const questions = Object.values(pages)
  .flatMap((mdx) => [...mdx.matchAll(/<CanPrint\s([^>]*)>/g)])
  .map(([, attributes = '']) => {
    const list = (name: string) =>
      [
        ...(new RegExp(`${name}=\\{\\[([^\\]]*)\\]`).exec(attributes)?.[1] ?? '').matchAll(
          /'([^']*)'/g,
        ),
      ].map((match) => match[1]!);
    const file = /file="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return { file, choices: list('choices'), possible: list('possible') };
  });

test.each(questions)('$file can print $possible of $choices', ({ file, choices, possible }) => {
  expect(possible.length).toBeGreaterThan(0);
  const exploration = exploreListing(listingFile(file));
  expect(() => expectPossible(file, exploration, choices, possible)).not.toThrow();
});
