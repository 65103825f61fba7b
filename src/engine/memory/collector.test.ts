// The collector under the profile of 3.8 prints what CPython 3.8.18 printed (fixtures/collector-3.8.18.out), and its phases can be seen one by
// one in the trace, with each object's count and the collector's copy of it.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSession } from '../index.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');

test('as CPython 3.8.18', () => {
  const program = { files: { 'main.py': fixture('collector-3.8.18.py') }, main: 'main.py' };
  const session = createSession(program, { profile: '3.8' });
  session.run();
  expect(session.stderr()).toBe('');
  expect(session.stdout()).toBe(fixture('collector-3.8.18.out'));
  expect(session.stats().objectsLeft).toBe(0);
});

test('the phases of a collection, with gc_refs', () => {
  const source = 'import gc\ngc.collect()\na = []\nb = [a]\na.append(b)\ndel a, b\ngc.collect(0)\n';
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { trace: true, collections: true },
  );
  const status = session.run();
  const phases = session
    .events(0 as never, (status.step + 1) as never)
    .filter((e) => e.kind === 'gc' && e.generation === 0);
  const lists = (phase: string): unknown[] =>
    phases.flatMap((e) =>
      e.kind === 'gc' && e.phase === phase
        ? e.objects.filter((o) => o.type === 'list').map((o) => [o.list, o.refcount, o.gcRefs])
        : [],
    );
  expect(lists('update_refs')).toEqual([
    ['young', 1, 1],
    ['young', 1, 1],
  ]);
  expect(lists('subtract_refs')).toEqual([
    ['young', 1, 0],
    ['young', 1, 0],
  ]);
  expect(lists('move_unreachable')).toEqual([
    ['unreachable', 1, 0],
    ['unreachable', 1, 0],
  ]);
  expect(lists('delete_garbage')).toEqual([]);
});

test('move_unreachable is told object by object where the list is short', () => {
  const source = 'import gc\ngc.collect()\nb = []\na = [b]\nb.append(b)\ndel b\ngc.collect(0)\n';
  const session = createSession(
    { files: { 'main.py': source }, main: 'main.py' },
    { trace: true, collections: true },
  );
  const status = session.run();
  const scans = session
    .events(0 as never, (status.step + 1) as never)
    .filter((e) => e.kind === 'gc' && e.phase === 'scan' && e.generation === 0);
  const [b, a] = scans.map((e) => (e.kind === 'gc' ? e.scanned : null));
  // b has no reference from outside and is put aside; a leads to it, so it comes back and is looked at again.
  expect(scans.map((e) => e.kind === 'gc' && e.scanned)).toEqual([b, a, b]);
  expect(scans.map((e) => e.kind === 'gc' && e.unreachable)).toEqual([1, 0, 0]);
});

test('what is frozen counts no longer for the quarter rule', () => {
  const source = [
    'import gc',
    'gc.collect()',
    'gc.freeze()',
    'gc.collect()',
    'gc.set_threshold(20, 2, 2)',
    'full = []',
    "note = lambda phase, info: phase == 'start' and info['generation'] == 2 and full.append(1)",
    'gc.callbacks.append(note)',
    'kept = [[] for _ in range(500)]',
    'for _ in range(500): kept.append([])',
    'gc.callbacks.clear()',
    'print(len(full) > 0)',
  ].join('\n');
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' });
  session.run();
  expect(session.stdout()).toBe('True\n');
});

test('without `collections` the trace says only that one began, which types it found, and that it ended', () => {
  const source =
    'import gc\ngc.collect()\na, b = [], [{}]\na.append(a)\nb.append(b)\ndel a, b\ngc.collect(0)\n';
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { trace: true });
  const { step } = session.run();
  const told = session
    .events(0 as never, (step + 1) as never)
    .flatMap((e) => (e.kind === 'gc' && e.generation === 0 ? [e] : []));
  expect(told.map((e) => [e.phase, e.unreachable, e.objects.map((o) => o.type)])).toEqual([
    ['start', 0, []],
    ['handle_resurrected_objects', 2, ['list']],
    ['stop', 0, []],
  ]);
});
