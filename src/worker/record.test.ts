// The world that pictures rebuild from a recording equals the engine's own views at every step of real programs.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSession, stepIndex } from '../engine/index.ts';
import type { Program, Session } from '../engine/index.ts';
import { worldAt } from '../visual/shared/world.ts';
import type { World } from '../visual/shared/world.ts';
import { record } from './record.ts';

test.each(['deadlock-ab-ba', 'deadlock-self', 'deadlock-fix'])('%s', (lab) => {
  const file = new URL(`../../labs/${lab}/start/main.py`, import.meta.url);
  const program: Program = { files: { 'main.py': readFileSync(file, 'utf8') }, main: 'main.py' };
  const recording = record(createSession(program, { trace: true }), program);
  const session = createSession(program, { trace: true });
  for (let step = 0; step <= recording.lastStep; step += 1) {
    session.seek(stepIndex(step));
    const world = worldAt(recording, step);
    expect([step, locksOf(world)]).toEqual([step, locksOf(viewsOf(session))]);
    // Between a thread that blocks and the next one the engine has nobody running yet; the page already shows who is next.
    const { threads } = session.state('threads');
    if (!threads.some((thread) => thread.status === 'running')) continue;
    expect([step, threadsOf(world)]).toEqual([step, threadsOf(viewsOf(session))]);
  }
});

type Views = Pick<World, 'threads' | 'locks'>;

function viewsOf(session: Session): Views {
  return { threads: session.state('threads'), locks: session.state('locks') };
}

function threadsOf({ threads }: Views): readonly unknown[] {
  return threads.threads.map(({ id, name, status }) => [id, name, status]);
}

function locksOf({ locks }: Views): readonly unknown[] {
  const byId = [...locks.locks].sort((a, b) => a.id - b.id);
  return byId.map(({ id, holder, count, since, waiters }) => [id, holder, count, since, waiters]);
}
