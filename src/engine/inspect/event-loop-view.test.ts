// The loop at chosen moments; what is expected was read off asyncio's own attributes, which the program prints at the same moments.

import { expect, test } from 'vitest';
import '../../library/install.ts';
import { createSession } from '../index.ts';
import type { EventLoopView, Session } from '../index.ts';

const SOURCE = `
import asyncio

async def leaf():
    await asyncio.sleep(0.2)

async def middle():
    await leaf()

async def main():
    first = asyncio.create_task(middle(), name='first')
    second = asyncio.create_task(leaf(), name='second')
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    print(len(loop._ready), len(loop._scheduled))
    first.cancel()
    await asyncio.wait([first, second])
    print('end')

asyncio.run(main())
`;

function comeTo(session: Session, line: number): EventLoopView {
  for (;;) {
    if (session.status().outcome !== null) throw new Error(`line ${line} does not come`);
    session.step('line');
    const [main] = session.state('threads').threads;
    if (main!.place?.line === line && session.state('event-loops').loops.length > 0)
      return session.state('event-loops').loops[0]!;
  }
}

test('ready queue, timers, who awaits whom', { timeout: 60_000 }, () => {
  const session = createSession({ files: { 'main.py': SOURCE }, main: 'main.py' });
  const made = comeTo(session, 13);
  expect(made.phase).toBe('calls');
  expect(made.tasks.map(({ name, state }) => [name, state])).toEqual([
    ['Task-1', 'running'],
    ['first', 'ready'],
    ['second', 'ready'],
  ]);
  expect(made.ready.map(({ task }) => task)).toEqual(made.tasks.slice(1).map(({ id }) => id));

  const both = comeTo(session, 15);
  expect([both.ready.length, both.timers.length]).toEqual([0, 2]);
  const [, first, second] = both.tasks;
  expect(first!.awaits).toEqual(['leaf', 'sleep']);
  expect(first!.place!.line).toBe(5);
  expect(second!.waitsFor).toMatchObject({ on: 'timer' });
  const due = second!.waitsFor!.on === 'timer' ? second!.waitsFor!.inNs : 0;
  expect(due).toBeGreaterThan(199e6);
  expect(due).toBeLessThan(200e6);

  const end = comeTo(session, 18);
  expect(session.stdout()).toBe('0 2\n');
  expect(end.tasks.map(({ name, state }) => [name, state])).toEqual([
    ['Task-1', 'running'],
    ['first', 'cancelled'],
    ['second', 'done'],
  ]);
  session.run();
  expect(session.state('event-loops').loops).toEqual([]);
});
