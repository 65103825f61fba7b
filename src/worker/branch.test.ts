import '../library/install.ts';
import { expect, test } from 'vitest';
import { createSession, differenceBetween, stepIndex } from '../engine/index.ts';
import type { ThreadId } from '../engine/index.ts';
import { branchOf } from './branch.ts';
import { record } from './record.ts';

const main = `
import threading
gate = threading.Event()
def say(name):
    gate.wait()
    print(name)
threads = [threading.Thread(target=say, args=(n,)) for n in 'xy']
for t in threads: t.start()
gate.set()
for t in threads: t.join()
`;
const program = { files: { 'main.py': main }, main: 'main.py' };

test('what a branch tells is what its schedule tells, from where it parts on', () => {
  const session = createSession(program, { trace: true, timeline: true });
  session.run();
  expect(session.stdout()).toBe('x\ny\n');
  const end = session.status();
  const before = session.events(stepIndex(0), stepIndex(end.step + 1));
  const at = before.find((e) => e.kind === 'line' && e.place?.line === 10)!.step;
  session.seek(at);
  const turn = { thread: 2 as ThreadId, bytecodes: 100_000 };
  const { session: branch, branched } = branchOf(session, turn, 1e6);
  expect(session.status().step).toBe(at);
  expect([branched.from, branch.stdout(), branched.status.outcome?.kind]).toEqual([
    ...[at, 'y\nx\n', 'ok'],
  ]);
  const options = { trace: true, schedule: branched.schedule };
  const again = record(createSession(program, options), program);
  expect(branched.events).toEqual(again.events.filter(({ step }) => step >= at));
  expect(branched.events.length).toBeGreaterThan(10);
  expect(branched.threads).toEqual(again.threads);
  session.run();
  expect(session.status()).toEqual(end);
  expect(differenceBetween(session, branch).output).toEqual([
    { stream: 'stdout', common: '', a: 'x\ny\n', b: 'y\nx\n' },
  ]);
  const short = branchOf(session, turn, 50).branched;
  expect(short.status).toEqual(end);
  session.seek(at);
  const half = branchOf(session, turn, 50).branched;
  expect([half.status.step, half.status.outcome]).toEqual([at + 50, null]);
});
