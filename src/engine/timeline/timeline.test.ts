// A step that was gone to is the step of a run that has never gone anywhere else: in every view, in what was told, in the schedule. A step back
// undoes a step. A branch is the run that its schedule makes.

import '../../library/install.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../base/random.ts';
import { createSession, stepIndex, type Session, type SessionOptions } from '../index.ts';
import type { Granularity, Program, RunStatus, ThreadId, ViewName } from '../index.ts';
import { statusOf } from '../conformance/status.ts';
import { PythonSession } from '../session.ts';

const cases = fileURLToPath(new URL('../conformance/cases/', import.meta.url));
const VIEWS: readonly ViewName[] = [
  ...(['threads', 'locks', 'frames', 'bytecode', 'output', 'heap', 'structures'] as const),
  'allocator',
];
/** Of an area one program of so many is tried. */
const AREAS: Readonly<Record<string, number>> = {
  ...{ threads: 60, processes: 60, asyncio: 110, gc: 30, queue: 12, futures: 15, files: 60 },
  ...{ generators: 40, weakref: 20, finalization: 30, tracemalloc: 8, classes: 70 },
};
const programs = Object.entries(AREAS).flatMap(([area, every]) =>
  readdirSync(`${cases}${area}`)
    .filter((name) => name.endsWith('.py') && statusOf(`${area}/${name}`).size === 0)
    .filter((_, i) => i % every === 3)
    .map((name) => `${area}/${name}`),
);
const STEPS_MAX = 400_000;
const BEYOND = stepIndex(1e12);

const programOf = (name: string): Program => ({
  files: { 'main.py': readFileSync(`${cases}${name}`, 'utf8') },
  main: 'main.py',
});

/** All that can be seen of a run at a step. */
function look(session: Session): Record<string, unknown> {
  const status = session.status();
  const seen: Record<string, unknown> = {
    ...{ status, stdout: session.stdout(), stderr: session.stderr() },
    schedule: session.schedule(),
    events: session.events(stepIndex(0), stepIndex(status.step + 1)),
    files: [...session.fileChanges().files.keys()],
  };
  for (const view of VIEWS) seen[view] = session.state(view);
  // At the end it takes the interpreter apart.
  if (status.outcome === null) seen['stats'] = session.stats();
  return seen;
}

function at(program: Program, options: SessionOptions, step: number): Record<string, unknown> {
  const session = createSession(program, options);
  session.seek(stepIndex(step));
  return look(session);
}

describe.each([{ timeline: true }, { trace: true, seed: 3, timeline: true }] as SessionOptions[])(
  '%o',
  (options) => {
    test.each(programs)(
      'every step of %s',
      (name) => {
        const program = programOf(name);
        const { timeline: _, ...plain } = options;
        const random = new SeededRandom(name.length);
        const session = createSession(program, options);
        const { step: end } = session.run({ bytecodes: STEPS_MAX });
        for (let i = 0; i < 2; i++) {
          const step = random.below(end);
          session.seek(stepIndex(step));
          expect(look(session)).toEqual(at(program, plain, step));
        }
        session.run({ bytecodes: Math.min(random.below(5000), end - session.status().step) });
        const { step } = session.status();
        if (session.status().outcome === null)
          expect(look(session)).toEqual(at(program, plain, step));
        const whole = createSession(program, plain);
        if (whole.run({ bytecodes: STEPS_MAX }).outcome === null) session.seek(end);
        else session.seek(BEYOND);
        expect(look(session)).toEqual(look(whole));
      },
      120_000,
    );
  },
);

const TALK = `
import threading
lock = threading.Lock()
log = []
def work(name):
    for i in range(4):
        with lock:
            log.append((name, i))
        for j in range(3):
            pass
threads = [threading.Thread(target=work, args=(n,)) for n in 'abc']
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
`;
const talk: Program = { files: { 'main.py': TALK }, main: 'main.py' };

const BACK = 40;

describe.each([{}, { trace: true }, { seed: 5 }] as SessionOptions[])('%o', (options) => {
  test.each(['bytecode', 'line', 'switch'] as Granularity[])('a %s back', (granularity) => {
    for (const thread of [undefined, 0, 2].map((id) => id as ThreadId | undefined)) {
      const session = createSession(talk, options);
      session.seek(stepIndex(granularity === 'bytecode' ? 12_000 : 0));
      const stops = [session.status().step];
      while (session.status().outcome === null && stops.length < 300)
        stops.push(session.step(granularity, thread).step);
      // Where nothing moved any more, the run went to its end.
      stops.pop();
      if (session.status().outcome === null) session.stepBack(granularity, thread);
      const forward = stops.reverse().slice(0, BACK);
      const back = forward.map(() => session.status().step);
      for (let i = 0; i < back.length; i++) {
        if (i > 0 || session.status().outcome !== null) session.stepBack(granularity, thread);
        back[i] = session.status().step;
      }
      expect(back).toEqual(forward);
    }
  });
});

test.each([{}, { trace: true }, { seed: 5 }] as SessionOptions[])(
  'a branch, and a branch of it: %o',
  (options) => {
    const session = createSession(talk, options);
    session.run();
    const whole = look(session);
    const random = new SeededRandom(7);
    const { step: end } = session.status();
    for (let i = 0; i < 4; i++) {
      session.seek(stepIndex(end - 1 - random.below(2000)));
      const here = look(session);
      const { threads } = session.state('threads');
      const thread = threads[random.below(threads.length)]!.id;
      const branch = session.branch({ thread, bytecodes: 1 + random.below(40) });
      expect(look(branch)).toEqual(here);
      branch.run({ bytecodes: 150 });
      const half = look(branch);
      const second = branch.branch({ schedule: '3b:0*5,1*7,2*9' });
      second.run();
      branch.run();
      expect(look(session)).toEqual(here);
      for (const other of [second, branch]) {
        const again = createSession(talk, { ...options, schedule: other.schedule() });
        again.run();
        expect(look(other)).toEqual(look(again));
      }
      branch.seek((half['status'] as RunStatus).step);
      expect(look(branch)).toEqual(half);
      session.seek(BEYOND);
      expect(look(session)).toEqual(whole);
    }
  },
);

test('a long run keeps a bounded number of places, and a step back from anywhere is exact', () => {
  const main = `
kept = []
total = 0
for i in range(1_500_000):
    total += i
    if i % 1000 == 0:
        kept.append({i: str(i)})
print(total)
`;
  const program = { files: { 'main.py': main }, main: 'main.py' };
  const session = new PythonSession(program, { timeline: true });
  const { step: end } = session.run();
  expect(end).toBeGreaterThan(10_000_000);
  const { places } = session.kept;
  expect(places).toBeGreaterThan(30);
  const random = new SeededRandom(2);
  for (let i = 0; i < 40; i++) {
    const step = 10 + random.below(end - 10);
    session.seek(stepIndex(step));
    const here = session.state('frames');
    expect(session.stepBack('bytecode').step).toBe(step - 1);
    session.step('bytecode');
    expect(session.state('frames')).toEqual(here);
  }
  expect(session.kept.places).toBeLessThan(80);
  expect(session.kept.bytes).toBeLessThan(192 << 20);
});
