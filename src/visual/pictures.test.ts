// Every sample in <picture>/samples is drawn and compared with the committed picture beside it. `npm run rebaseline` writes them anew.

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addressSpaces } from './address-spaces/address-spaces.ts';
import { collector } from './collector/collector.ts';
import { stepsOf } from './collector/collection-steps.ts';
import { bytecode } from './bytecode/bytecode.ts';
import { collections } from './collections/collections.ts';
import { loopSample } from './event-loop/loop-sample.ts';
import { gilPicture } from './gil/gil.ts';
import { frames } from './frames/frames.ts';
import { allLists } from './free-list/all-lists.ts';
import { freeList } from './free-list/free-list.ts';
import { orderArrows } from './happens-before/arrows.ts';
import { happensBefore } from './happens-before/edges.ts';
import { heap } from './heap/heap.ts';
import { heapSample } from './heap-panel/heap-sample.ts';
import { lanes, lanesBase, lanesFrame } from './lanes/lanes.ts';
import { layoutLanes } from './lanes/layout.ts';
import { lanesLegend } from './lanes/legend/legend.ts';
import { locks } from './locks/locks.ts';
import { output } from './output/output.ts';
import { processes } from './processes/processes.ts';
import { progressSample } from './progress/progress-sample.ts';
import { toLines } from './shared/markup.ts';
import type { Collection } from './shared/collection.ts';
import type { AllocatorView, ExploredRace, ExploredRun, GcPhase } from './shared/engine-types.ts';
import type { Markup } from './shared/markup.ts';
import type { Recording } from './shared/recording.ts';
import { worldAt } from './shared/world.ts';
import { refchain } from './refchain/refchain.ts';
import { scheduleTree } from './schedule-tree/schedule-tree.ts';
import type { TreeEnd } from './schedule-tree/says.ts';
import { treeOf } from './schedule-tree/tree.ts';
import { shelves } from './shelves/shelves.ts';
import { skeleton } from './skeleton/skeleton.ts';
import { struct } from './struct/struct.ts';
import { waitFor } from './wait-for/wait-for.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const names = (thread: number): string => (thread === 0 ? 'MainThread' : `Worker-${thread}`);

interface TreeSample {
  readonly runs: readonly ExploredRun[];
  readonly outcomes: readonly TreeEnd[];
}

interface CollectorSample {
  readonly collection: Collection;
  readonly phases: readonly GcPhase[];
  readonly rows: readonly string[];
}

interface OrderSample {
  readonly run: Recording;
  readonly races: readonly ExploredRace[];
}

interface AllListsSample {
  readonly lists: AllocatorView['freeLists'];
  readonly before: AllocatorView['freeLists'];
}

type Draw = (sample: never) => Markup;
const pictures: Readonly<Record<string, Draw>> = {
  lanes: (run: Recording) =>
    lanes(run, { width: 680, language: 'en', step: run.lastStep, id: 'sample' }),
  'lanes/legend': (run: Recording) => lanesLegend(layoutLanes(run, 680, 'en'), 'en', true),
  gil: (run: Recording) => gilPicture(run, { width: 680, language: 'en' }),
  'wait-for': (run: Recording) =>
    waitFor(run, run.lastStep, { width: 420, language: 'en', id: 'sample' }),
  locks: (run: Recording) => locks(worldAt(run, run.lastStep).locks, names, 'en'),
  output: (run: Recording) => output(worldAt(run, run.lastStep).output, names, 'en'),
  bytecode: (view: Parameters<typeof bytecode>[0]) => bytecode(view, names, 'en'),
  frames: (view: Parameters<typeof frames>[0]) => frames(view, names, 'en'),
  'free-list': (moments: Parameters<typeof freeList>[0]) => freeList(moments, 'en'),
  'free-list/all-lists': ({ lists, before }: AllListsSample) => allLists(lists, before, 'en'),
  'happens-before': ({ run, races }: OrderSample) => {
    const layout = layoutLanes(run, 680, 'en');
    const order = orderArrows(layout, happensBefore(run, races), 'en');
    return lanesFrame(layout, lanesBase(layout, 'sample'), order);
  },
  processes: (view: Parameters<typeof processes>[0]) => processes(view, 'en'),
  'address-spaces': (moments: Parameters<typeof addressSpaces>[0]) => addressSpaces(moments, 'en'),
  'event-loop': loopSample,
  heap: (view: Parameters<typeof heap>[0]) =>
    heap(view, { width: 460, language: 'en', id: 'sample' }),
  collector: (sample: CollectorSample) =>
    collector(stepsOf(sample.collection, sample.phases), {
      rows: sample.rows,
      language: 'en',
      id: 'sample',
    }),
  refchain: (ring: Parameters<typeof refchain>[0]) =>
    refchain(ring, { language: 'en', id: 'sample' }),
  collections: (bars: Parameters<typeof collections>[0]) =>
    collections(bars, { width: 620, language: 'en' }),
  shelves: (moments: Parameters<typeof shelves>[0]) => shelves(moments, 'en'),
  'heap-panel': heapSample,
  struct: (pictures: Parameters<typeof struct>[0]) => struct(pictures, 'en'),
  progress: progressSample,
  'schedule-tree': (sample: TreeSample) =>
    scheduleTree(treeOf(sample.runs), sample.outcomes, {
      width: 520,
      language: 'en',
      shown: sample.runs[0]!.schedule,
    }),
  skeleton: (view: Parameters<typeof skeleton>[0]) => skeleton(view, 'en'),
};

describe.each(Object.keys(pictures))('%s', (picture) => {
  const folder = `${here}${picture}/samples/`;
  const samples = readdirSync(folder).filter((file) => file.endsWith('.json'));
  test('has a sample', () => expect(samples.length).toBeGreaterThan(0));
  test.each(samples)('%s', async (file) => {
    const sample = JSON.parse(readFileSync(folder + file, 'utf8')) as never;
    const drawn = pictures[picture]!(sample);
    const ending = drawn.tag === 'svg' ? 'svg' : 'html';
    await expect(toLines(drawn)).toMatchFileSnapshot(
      `${folder}${file.replace('.json', `.${ending}`)}`,
    );
  });
});
