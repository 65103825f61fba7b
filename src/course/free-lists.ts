// The free list of a type after some lines of a listing, from the engine's books: which blocks it keeps, who lay there, and which objects of
// the type are in use. Not in CPython.

import type { HeapView, ProfileName, Session } from '../engine/index.ts';
import type { FreeListMoment, LivingObject } from '../visual/free-list/free-list.ts';
import { finishLine } from './figure-moment.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

/**
 * The free list `name` (`float`, `list`, `tuple of 3`) after each of `lines`, which come one after another. Errors: the program never comes
 * to a line; there is no such list.
 */
export function freeListAfter(
  file: ListingFile,
  name: string,
  lines: readonly number[],
  profile?: ProfileName,
): FreeListMoment[] {
  const session = openSession(file, profile);
  const source = file.source.split('\n');
  // Who lies where can be seen only as long as somebody does.
  const known = new Map<number, string>();
  const note = (): void => {
    for (const { address, repr } of livingOf(session.state('heap'), name)) known.set(address, repr);
  };
  return lines.map((line) => {
    finishLine(session, file, line, note);
    note();
    const { limit, addresses } = listOf(session, name);
    return {
      line,
      source: source[line - 1]!.trim(),
      name,
      limit,
      kept: addresses.map((address) => ({ address, was: known.get(address) ?? null })).reverse(),
      objects: livingOf(session.state('heap'), name),
    };
  });
}

function listOf(session: Session, name: string): { limit: number; addresses: readonly number[] } {
  const list = session.state('allocator').freeLists.find((one) => one.name === name);
  if (list === undefined) throw new Error(`there is no free list ${name}`);
  return list;
}

/** Objects of the list's type that a global name leads to, or an item or an attribute of what it stands for: `price`, `basket[0]`. */
function livingOf({ roots, objects }: HeapView, name: string): LivingObject[] {
  const type = name.replace(/ of \d+$/, '');
  const names = new Map<number, string[]>();
  const call = (id: number, text: string): void => {
    names.set(id, [...(names.get(id) ?? []), text]);
  };
  for (const root of roots) {
    if (root.kind !== 'global') continue;
    call(root.to, root.name);
    const holder = objects.find(({ id }) => id === root.to);
    if (holder === undefined || !(holder.ownClass || holder.type === 'list')) continue;
    for (const { name: part, to } of holder.references) call(to, `${root.name}${part}`);
  }
  return objects
    .filter((object) => object.type === type && names.has(object.id))
    .map(({ id, repr, refcount }) => ({ address: id, names: names.get(id)!, repr, refcount }));
}
