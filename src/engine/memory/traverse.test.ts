// What the collector relies on: no object is visited more often than it has references (`gc_refs` never goes below 0), and nobody visits
// what is dead. Looked at in the middle of a sample of the oracle programs, so that natives are suspended and frames run.
// CPython 3.13 Python/gc.c (subtract_refs, visit_decref asserts the same in a debug build).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { oraclePrograms, statusOf, conformanceFolder } from '../conformance/status.ts';
import { createSession, type Session } from '../index.ts';
import { heap, IMMORTAL_REFCNT } from './heap.ts';
import type { PyGcObject, PyObject } from '../objects/object.ts';

const STEP = 25;
const LOOKS = 12;
const BYTECODES = 1499;

const sample = oraclePrograms().filter(
  (name, index) => index % STEP === 0 && !statusOf(name).has('skip') && !statusOf(name).has('slow'),
);

function open(name: string): Session {
  const source = readFileSync(new URL(`cases/${name}`, conformanceFolder()), 'utf8');
  return createSession({ files: { 'main.py': source }, main: 'main.py' });
}

/** How often each object is visited by the tracked ones. */
function visits(): Map<PyObject, number> {
  const found = new Map<PyObject, number>();
  for (const list of [...heap.gc.generations, heap.gc.permanent]) {
    for (let node = list.gcNext!; node !== list; node = node.gcNext!) {
      const o = node as PyGcObject;
      o.type.tp_traverse?.(o, (child) => {
        found.set(child, (found.get(child) ?? 0) + 1);
      });
    }
  }
  return found;
}

function problems(): string[] {
  const found: string[] = [];
  for (const [o, count] of visits()) {
    if (o.refcnt >= IMMORTAL_REFCNT / 2) continue;
    if (o.refcnt <= 0) found.push(`a dead ${o.type.name} is visited`);
    else if (count > o.refcnt)
      found.push(`${o.type.name}: ${count} visits, ${o.refcnt} references`);
  }
  return found;
}

test.each(sample)('%s', (name) => {
  const session = open(name);
  for (let look = 0; look < LOOKS && session.status().outcome === null; look++) {
    session.run({ bytecodes: BYTECODES });
    expect(problems()).toEqual([]);
  }
});
