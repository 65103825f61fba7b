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
import type { ThreadState } from '../vm/thread-state.ts';

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

/** Drives a run; where it is stopped on the way changes nothing: who was in the midst of a turn goes on with it. */
class Driver {
  readonly run: Run;
  /** Of the turn of `run.current`. */
  private left = 0;

  constructor(run: Run) {
    this.run = run;
  }

  drive(step = Infinity): void {
    const { run } = this;
    while (run.outcome === null && run.step < step) {
      if (run.settleEnd()) return;
      const runnable = run.runnable();
      run.ready(runnable);
      const ts = this.next(runnable);
      if (ts !== undefined) {
        const given = Math.min(step - run.step, this.left);
        const used = run.advance(ts, given);
        this.left = used < given || ts.wait !== null ? 0 : this.left - used;
      } else if (!sleepToDeadline(run)) return run.endByDeadlock();
    }
  }

  private next(runnable: readonly ThreadState[]): ThreadState | undefined {
    const { current } = this.run;
    if (this.left > 0 && runnable.includes(current)) return current;
    this.left = TURN;
    return runnable.find((t) => t !== current) ?? runnable[0];
  }

  /** The checkpoint at about that part of the program; null: whenever it was tried, a native was in the middle of something. */
  keep(from: number, make: () => Checkpoint | null): Checkpoint | null {
    this.drive(from);
    for (let tries = 0; tries < 40 && this.run.outcome === null; tries++) {
      const checkpoint = make();
      if (checkpoint !== null) return checkpoint;
      this.drive(this.run.step + 7);
    }
    return null;
  }

  end(): unknown {
    this.drive();
    const { run } = this;
    const said = [run.text('stdout'), run.text('stderr'), run.outcome?.kind, run.step];
    return [...said, finalizeInterpreter(run.first)];
  }
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
      const expected = new Driver(plain).end();
      const run = new Run(program, {});
      const driver = new Driver(run);
      let first: Checkpoint | null = null;
      for (const part of [0.5, 0.8, 0.95])
        first ??= driver.keep(Math.floor(plain.step * part), () =>
          checkpointOf(run, driver, extent),
        );
      if (first === null) return expect(driver.end()).toEqual(expected);
      kept++;
      const at = run.step;
      const middle = at + Math.floor((plain.step - at) / 2);
      const later = driver.keep(middle, () => laterCheckpoint(first));
      expect(driver.end()).toEqual(expected);
      for (const checkpoint of [first, later ?? first]) {
        restore(checkpoint, run);
        expect(driver.end()).toEqual(expected);
      }
    },
    180_000,
  );
});

test('most of these programs could be brought back', () =>
  expect(kept / programs.length).toBeGreaterThan(1.4));
