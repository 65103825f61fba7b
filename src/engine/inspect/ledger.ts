// The ledger: every change of one object's reference count, with the line and thread that did it and the holder that came or went.
// Not in CPython. Costs nothing when nobody asks: the run is executed again (law 1) and the count is read after each bytecode.
//
// Invariant: the amounts of all entries up to a step add up to the count at that step.

import { addressOf, isImmortal, type PyObject } from '../objects/object.ts';
import type { Refchain } from '../memory/refchain.ts';
import type { Run } from '../run.ts';
import { rootsOf } from './heap-view.ts';
import { placeOf } from './place.ts';
import { referencesOf } from './references.ts';
import { shortRepr } from './short-repr.ts';
import type { LedgerEntry, LedgerView } from './views.ts';
import type { StepIndex } from '../base/brands.ts';

const ON_STACK = 'stack of ';

/** Follows one object through a run that is executed again. */
export class LedgerRecorder {
  private readonly refchain: Refchain;
  private readonly entries: LedgerEntry[] = [];
  private target: PyObject | null = null;
  private count = 0;
  private holders: string[] = [];

  constructor(refchain: Refchain) {
    this.refchain = refchain;
  }

  /** After each bytecode. `before`: where the thread stood when it executed it. */
  look(run: Run, before: LedgerEntry['place']): void {
    this.target ??= this.refchain.found;
    const { target } = this;
    if (target === null) return;
    const alive = this.refchain.isAlive(target);
    const count = alive ? target.refcnt : 0;
    // A reference that moves goes through a stack.
    const mayMove = this.holders.some((holder) => holder.startsWith(ON_STACK));
    if (count === this.count && alive && !mayMove) return;
    const holders = alive ? holdersOf(run, target, this.refchain) : [];
    const came = without(holders, this.holders);
    const went = without(this.holders, holders);
    const place = placeOf(run.current) ?? before;
    this.add(run, before ?? place, came, went, count - this.count);
    this.count = count;
    this.holders = holders;
  }

  /** Holders that came and went, then what is left to the sum: references of the interpreter itself. */
  private add(
    run: Run,
    place: LedgerEntry['place'],
    came: readonly string[],
    went: readonly string[],
    change: number,
  ): void {
    const common = { step: run.step as StepIndex, thread: run.current.id, place };
    for (const holder of came) this.entries.push({ ...common, amount: 1, holder });
    for (const holder of went) this.entries.push({ ...common, amount: -1, holder });
    const rest = change - came.length + went.length;
    for (let i = 0; i < Math.abs(rest); i++)
      this.entries.push({ ...common, amount: Math.sign(rest) as 1 | -1, holder: 'interpreter' });
  }

  view(id: number): LedgerView {
    const { target, entries } = this;
    return {
      id,
      type: target?.type.name ?? null,
      repr: target !== null && this.refchain.isAlive(target) ? shortRepr(target) : null,
      refcount: this.count,
      entries,
    };
  }
}

/** The number of the object at address `id`, -1 if there is none now. */
export function birthNumber(refchain: Refchain, id: number): number {
  const o = refchain.ring().find((candidate) => addressOf(candidate) === id);
  return o === undefined || isImmortal(o) ? -1 : refchain.numberOf(o);
}

/** Who holds `target`, one text for each reference: names, variables, stacks, and other objects. */
function holdersOf(run: Run, target: PyObject, refchain: Refchain): string[] {
  const holders: string[] = [];
  for (const root of rootsOf(run)) {
    if (root.to !== target || root.kind === 'global') continue;
    holders.push(
      root.kind === 'stack' ? `${ON_STACK}${root.function}` : `${root.function}: ${root.name}`,
    );
  }
  for (const o of refchain.ring()) {
    for (const { name, to } of referencesOf(o)) {
      if (to === target)
        holders.push(o === run.main ? `global ${name.slice(2, -2)}` : holderName(o, name));
    }
  }
  return holders.sort();
}

function holderName(o: PyObject, name: string): string {
  return `${o.type.name} 0x${addressOf(o).toString(16)}${name === '' ? '' : ` ${name}`}`;
}

/** Members of `a` that are not in `b`, as multisets. */
function without(a: readonly string[], b: readonly string[]): string[] {
  const left = [...b];
  return a.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
