// The structure views against the memory of CPython 3.13.0 and 3.8.18, read with ctypes (src/tooling/record_structures.py): every field lies
// where the real one does and holds what it holds. Of pointers only whether they are NULL is compared, and of what is a matter of the
// build or of the moment (counts, versions, code addresses) nothing.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createSession, type ProfileName } from '../index.ts';
import type { StructField, StructView } from './structures/struct-builder.ts';

interface Recorded {
  readonly type: string;
  readonly getsizeof: number;
  readonly memory: string;
}

const folder = new URL('./fixtures/', import.meta.url);
const source = readFileSync(new URL('objects.py', folder), 'utf8');

/** Of the build or the moment. */
const OTHERS =
  /^(ob_refcnt|ma_version_tag|func_version|hash|state|finger|vectorcall|wr_callback_lock|co_version|tp_version_tag|.*tp_flags|ob_array\[2\])$/;
const isPointer = (f: StructField): boolean => /\*/.test(f.ctype);
const isCode = (f: StructField): boolean =>
  /(func|proc|destructor|inquiry|Methods \*|Def \*|Procs \*)$/.test(f.ctype) ||
  f.name === 'tp_subclasses';

/** What the real memory has in the places of the fields, as far as it is another thing. */
function differences(view: StructView, memory: string): string[] {
  const found: string[] = [];
  const movedOut = Number(view.fields.find((f) => f.name === 'mask')?.value ?? 7) > 7;
  for (const f of view.fields) {
    if (isCode(f)) continue;
    // What is left in the small table after the set has moved out is nobody's.
    if (f.name.startsWith('smalltable') && movedOut) continue;
    if (f.offset < 0 || OTHERS.test(f.name) || f.name === '...') continue;
    if (f.offset + f.size > memory.length / 2) continue;
    const real = memory.slice(2 * f.offset, 2 * (f.offset + f.size));
    const [ours, theirs] = isPointer(f)
      ? [/^0*$/.test(f.bytes) ? 'NULL' : 'pointer', /^0*$/.test(real) ? 'NULL' : 'pointer']
      : [f.bytes, real];
    if (ours !== theirs) found.push(`${f.name} at ${f.offset}: ${ours}, not ${theirs}`);
  }
  return found;
}

test.each(['3.13', '3.8'] as const)('memory of %s', (profile: ProfileName) => {
  const { objects } = JSON.parse(
    readFileSync(new URL(`memory-${profile}.json`, folder), 'utf8'),
  ) as { objects: Record<string, Recorded> };
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { profile });
  session.run();
  const heap = session.state('heap');
  const { objects: structs } = session.state('structures');
  const wrong: Record<string, string[]> = {};
  for (const [name, recorded] of Object.entries(objects)) {
    const id = heap.roots.find((root) => root.name === name)!.to;
    const [view] = structs.find((o) => o.id === id)!.structs;
    const { size, type } = heap.objects.find((o) => o.id === id)!;
    const found = differences(view!, recorded.memory);
    if (size !== recorded.getsizeof) found.push(`size: ${size}, not ${recorded.getsizeof}`);
    const isType = type === 'type';
    if (!isType && view!.fields.some((f) => f.name === '...'))
      found.push('not described to the end');
    if (!isType && view!.size !== recorded.memory.length / 2)
      found.push(`${view!.size} bytes, not ${recorded.memory.length / 2}`);
    if (found.length > 0) wrong[`${name} (${type})`] = found;
  }
  expect(wrong).toEqual({});
});

const PROFILES: readonly ProfileName[] = ['3.8', '3.13', '3.13t', '3.14', '3.15'];

test.each(PROFILES)('%s: fields follow one another up to the size', (profile) => {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { profile });
  session.run();
  for (const { structs } of session.state('structures').objects) {
    for (const view of structs) {
      let end = -Infinity;
      for (const f of view.fields) {
        expect(f.offset).toBeGreaterThanOrEqual(end);
        expect(f.bytes).toHaveLength(2 * f.size);
        end = f.offset + f.size;
      }
      expect(view.size).toBeGreaterThanOrEqual(end === -Infinity ? 0 : end);
    }
  }
});
