import { expect, test } from 'vitest';
import { createSession, explore } from '../../engine/index.ts';
import type { SessionOptions } from '../../engine/index.ts';
import { record } from '../../worker/record.ts';
import { partingOf } from './parting.ts';

const source = `import threading
def say(name):
    print(name)
    print(name)
ts = [threading.Thread(target=say, args=(n,), name=n) for n in 'ab']
for t in ts: t.start()
for t in ts: t.join()
`;

function run(options: SessionOptions) {
  const program = { files: { 'main.py': source }, main: 'main.py' };
  return record(createSession(program, { ...options, trace: true }), program);
}

const output = ({ events }: ReturnType<typeof run>) =>
  events.flatMap((event) => (event.kind === 'output' ? [event.text] : [])).join('');

test('a run and itself part nowhere, whatever the switch points mean', () => {
  expect(partingOf(run({ seed: 3 }), run({ seed: 3 }))).toBeNull();
});

test('two orders part before their outputs do', () => {
  const plain = run({});
  const program = { files: { 'main.py': source }, main: 'main.py' };
  const { outcomes } = explore(program, { switchPoints: 'bytecode' });
  const { schedule } = outcomes.find(({ stdout }) => stdout !== output(plain))!;
  const other = run({ schedule });
  const { first, second } = partingOf(plain, other)!;
  expect(first).not.toBeNull();
  expect(second).not.toBeNull();
  const before = (recording: typeof plain, step: number) =>
    recording.events
      .filter((event) => event.kind === 'output' && event.step < step)
      .map((event) => (event.kind === 'output' ? event.text : ''));
  expect(before(plain, first!)).toEqual(before(other, second!));
});

test('another Python does the same although its steps are others', () => {
  const [a, b] = [run({ profile: '3.13' }), run({ profile: '3.8', switchPoints: 'eval-breaker' })];
  expect(a.lastStep).not.toBe(b.lastStep);
  expect(partingOf(a, a)).toBeNull();
  const cut = { ...a, events: a.events.slice(0, -3) };
  expect(partingOf(cut, a)?.first ?? null).toBeNull();
  expect(partingOf(cut, a)?.second).toBeGreaterThan(0);
});
