// What chapters compute, computed here as well, so that a difference from CPython shows in the unit tests and not only in the build:
// each listing ends as its page says and as a real CPython did, and what real CPythons did is among the explored outcomes.

import { expect, test } from 'vitest';
import type { OutcomeKind, ProfileName } from '../engine/index.ts';
import { chapterOutline } from './chapter-outline.ts';
import { recordedVersion } from './cpython-recordings.ts';
import {
  deadlockShare,
  endsSame,
  expectPossible,
  expectReachable,
  expectRun,
  printShare,
} from './expectations.ts';
import { figureRun } from './figure-run.ts';
import { listingFile, recordingOf } from './listing-files.ts';
import { exploreListing, runListing } from './run-listing.ts';

const pages = import.meta.glob<string>('/content/docs/[0-9]*/*.mdx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const uses = Object.values(pages)
  .flatMap((mdx) => chapterOutline(mdx).components)
  .flatMap(({ name, attributes }) => {
    const value = (key: string) =>
      attributes.find((text) => text.startsWith(`${key}="`))?.slice(key.length + 2, -1);
    const file = value('file');
    const shown = !['output={false}', 'engineOnly={true}'].some((text) =>
      attributes.includes(text),
    );
    const [expected, prints] = [value('expect'), value('prints')];
    const list = attributes.find((text) => text.startsWith('profiles=')) ?? '';
    const profiles = [...list.matchAll(/'([^']*)'/g)].map((match) => match[1] as ProfileName);
    return file === undefined ? [] : [{ name, file, expected, prints, shown, profiles }];
  });

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
