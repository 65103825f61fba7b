import { expect, test } from 'vitest';
import { recordedVersion, sourceSha256, type Recording } from './cpython-recordings.ts';
import { listingFile, listingPaths } from './listing-files.ts';

const source = "print('hello')\n";
const recording: Recording = {
  listing: 'demo/hello.py',
  sourceSha256: sourceSha256(source),
  versions: [{ version: '3.13.0', runs: 1, timeoutSeconds: 5, outputs: [] }],
};

test('finds the runs of a version', () => {
  expect(recordedVersion(recording, source, '3.13.0').runs).toBe(1);
});

test('says which versions there are instead', () => {
  expect(() => recordedVersion(recording, source, '3.12.1')).toThrow('3.12.1, only 3.13.0');
});

test('refuses a listing that changed after it was recorded', () => {
  expect(() => recordedVersion(recording, "print('bye')\n", '3.13.0')).toThrow(
    'demo/hello.py changed after it was recorded',
  );
});

test.each(listingPaths())('%s is recorded as it is now, and each run is counted', (path) => {
  const file = listingFile(path);
  expect(file.recording.listing).toBe(path);
  for (const version of ['3.8.18', '3.13.0']) {
    const { outputs, runs } = recordedVersion(file.recording, file.source, version);
    expect(outputs.reduce((sum, output) => sum + output.runs, 0)).toBe(runs);
  }
});

test('a listing that does not exist is an error with its name', () => {
  expect(() => listingFile('demo/nothing.py')).toThrow('content/listings/demo/nothing.py');
});
