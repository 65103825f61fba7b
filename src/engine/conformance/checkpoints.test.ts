// Law 4: a machine can be brought back to where it stood, as often as wanted, and goes on as if nothing had been. Programs of the oracle are
// stopped in the middle, run to their end, brought back, and run again, from there and from a later place; each time they must print what
// they print without that, after as many bytecodes, and leave nothing. What natives hide where a checkpoint does not reach shows as a difference.

import '../../library/install.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  checkpointOf,
  laterCheckpoint,
  restore,
  type Checkpoint,
  type Extent,
} from '../checkpoint.ts';
import { finalizeInterpreter } from '../finalization.ts';
import { sleepToDeadline } from '../idle-time.ts';
import { Run } from '../run.ts';
import { conformanceFolder, statusOf } from './status.ts';

const cases = fileURLToPath(new URL('cases/', conformanceFolder()));
/** Of so many programs one is tried. */
const EVERY = 30;
/** One lane only: the driver below has no scheduler. */
const areas = readdirSync(cases).filter((area) => !['processes', 'course'].includes(area));
const programs = areas
  .flatMap((area) => readdirSync(`${cases}${area}`).map((name) => `${area}/${name}`))
  .filter((name) => name.endsWith('.py') && statusOf(name).size === 0)
  .filter((_, i) => i % EVERY === 7);

/** So many bytecodes at a time, whoever is first in the list goes on. */
const TURN = 500;

function drive(run: Run, step = Infinity): void {
  while (run.outcome === null && run.step < step) {
    if (run.settleEnd()) return;
    const runnable = run.runnable();
    run.ready(runnable);
    const ts = runnable.find((t) => t !== run.current) ?? runnable[0];
    if (ts !== undefined) run.advance(ts, Math.min(step - run.step, TURN));
    else if (!sleepToDeadline(run)) return run.endByDeadlock();
  }
}

/** The checkpoint at about that part of the program; null: whenever it was tried, a native was in the middle of something. */
function keep(run: Run, from: number, make: () => Checkpoint | null): Checkpoint | null {
  drive(run, from);
  for (let tries = 0; tries < 40 && run.outcome === null; tries++) {
    const checkpoint = make();
    if (checkpoint !== null) return checkpoint;
    drive(run, run.step + 7);
  }
  return null;
}

function end(run: Run): unknown {
  drive(run);
  const said = [run.text('stdout'), run.text('stderr'), run.outcome?.kind, run.step];
  return [...said, finalizeInterpreter(run.first)];
}

let kept = 0;

describe.each(['whole', 'without caches'] satisfies Extent[])('%s', (extent) => {
  test.each(programs)(
    '%s',
    (name) => {
      const program = {
        main: 'main.py',
        files: { 'main.py': readFileSync(`${cases}${name}`, 'utf8') },
      };
      const plain = new Run(program, {});
      const expected = end(plain);
      const run = new Run(program, {});
      let first: Checkpoint | null = null;
      for (const part of [0.5, 0.8, 0.95])
        first ??= keep(run, Math.floor(plain.step * part), () => checkpointOf(run, run, extent));
      if (first === null) return expect(end(run)).toEqual(expected);
      kept++;
      const at = run.step;
      const middle = at + Math.floor((plain.step - at) / 2);
      const later = keep(run, middle, () => laterCheckpoint(first));
      expect(end(run)).toEqual(expected);
      for (const checkpoint of [first, later ?? first]) {
        restore(checkpoint, run);
        expect(end(run)).toEqual(expected);
      }
    },
    180_000,
  );
});

test('most of these programs could be brought back', () =>
  expect(kept / programs.length).toBeGreaterThan(1.4));
