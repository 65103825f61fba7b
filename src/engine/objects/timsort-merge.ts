// Two neighbouring runs become one. CPython 3.13 Objects/listobject.c (merge_at, merge_lo, merge_hi, gallop_left, gallop_right): the shorter run
// is put aside, and its place is filled from its end; what is left of it goes back into the gap, also when a comparison raises.

import type { Steps } from './suspend.ts';

/** Asks whether the item of one index is less than that of another. */
export type LessSteps = (a: number, b: number) => Steps<boolean>;

interface Run {
  readonly start: number;
  length: number;
  /** Depth of the node between this run and the next one in the tree of merges. */
  power: number;
}

export interface MergeState {
  readonly order: number[];
  readonly less: LessSteps;
  readonly pending: Run[];
  /** So many wins in a row begin a gallop. */
  minGallop: number;
}

/** A gallop goes on while a side wins as often as this. */
export const MIN_GALLOP = 7;

/** Merges the pending runs `at` and `at + 1`. */
export function* mergeAtSteps(state: MergeState, at: number): Steps<void> {
  const { order, less, pending } = state;
  const [first, second] = [pending[at]!, pending[at + 1]!];
  let { start: a, length: na } = first;
  const { start: b, length: nb } = second;
  first.length = na + nb;
  pending.splice(at + 1, 1);
  // What is in its place already stays there.
  const before = yield* gallopRightSteps(less, order[b]!, order, a, na, 0);
  a += before;
  na -= before;
  if (na === 0) return;
  const behind = yield* gallopLeftSteps(less, order[a + na - 1]!, order, b, nb, nb - 1);
  if (behind === 0) return;
  if (na <= behind) yield* new LowMerge(state, a, na, b, behind).steps();
  else yield* new HighMerge(state, a, na, b, behind).steps();
}

/**
 * Where `key` belongs in the sorted slice of `length` from `from`, left of what is equal; relative to `from`. `hint`: where to look first; the
 * closer, the fewer comparisons.
 */
function* gallopLeftSteps(
  less: LessSteps,
  key: number,
  array: readonly number[],
  from: number,
  length: number,
  hint: number,
): Steps<number> {
  const at = from + hint;
  let last = 0;
  let offset = 1;
  if (yield* less(array[at]!, key)) {
    const most = length - hint;
    while (offset < most && (yield* less(array[at + offset]!, key))) {
      last = offset;
      offset = 2 * offset + 1;
    }
    [last, offset] = [last + hint, Math.min(offset, most) + hint];
  } else {
    const most = hint + 1;
    while (offset < most && !(yield* less(array[at - offset]!, key))) {
      last = offset;
      offset = 2 * offset + 1;
    }
    [last, offset] = [hint - Math.min(offset, most), hint - last];
  }
  last++;
  while (last < offset) {
    const middle = last + ((offset - last) >> 1);
    if (yield* less(array[from + middle]!, key)) last = middle + 1;
    else offset = middle;
  }
  return offset;
}

/** As `gallopLeftSteps`, right of what is equal. */
function* gallopRightSteps(
  less: LessSteps,
  key: number,
  array: readonly number[],
  from: number,
  length: number,
  hint: number,
): Steps<number> {
  const at = from + hint;
  let last = 0;
  let offset = 1;
  if (yield* less(key, array[at]!)) {
    const most = hint + 1;
    while (offset < most && (yield* less(key, array[at - offset]!))) {
      last = offset;
      offset = 2 * offset + 1;
    }
    [last, offset] = [hint - Math.min(offset, most), hint - last];
  } else {
    const most = length - hint;
    while (offset < most && !(yield* less(key, array[at + offset]!))) {
      last = offset;
      offset = 2 * offset + 1;
    }
    [last, offset] = [last + hint, Math.min(offset, most) + hint];
  }
  last++;
  while (last < offset) {
    const middle = last + ((offset - last) >> 1);
    if (yield* less(key, array[from + middle]!)) offset = middle;
    else last = middle + 1;
  }
  return offset;
}

/** From the left: the first run is put aside. Source: merge_lo. */
class LowMerge {
  private readonly state: MergeState;
  private readonly aside: readonly number[];
  private at = 0;
  private na: number;
  private b: number;
  private nb: number;
  private dest: number;

  constructor(state: MergeState, a: number, na: number, b: number, nb: number) {
    this.state = state;
    this.aside = state.order.slice(a, a + na);
    [this.na, this.b, this.nb, this.dest] = [na, b, nb, a];
  }

  *steps(): Steps<void> {
    let isDecided = false;
    try {
      isDecided = this.takeB() || this.na === 1;
      while (!isDecided) isDecided = (yield* this.oneByOneSteps()) || (yield* this.gallopSteps());
    } finally {
      this.finish(isDecided);
    }
  }

  /** True: none is left of the second run. */
  private takeB(): boolean {
    this.state.order[this.dest++] = this.state.order[this.b++]!;
    this.nb--;
    return this.nb === 0;
  }

  /** True: the last of the first run comes behind all. */
  private takeA(): boolean {
    this.state.order[this.dest++] = this.aside[this.at++]!;
    this.na--;
    return this.na === 1;
  }

  private *oneByOneSteps(): Steps<boolean> {
    const { state, aside } = this;
    for (let [winsA, winsB] = [0, 0]; winsA < state.minGallop && winsB < state.minGallop;) {
      if (yield* state.less(state.order[this.b]!, aside[this.at]!)) {
        [winsA, winsB] = [0, winsB + 1];
        if (this.takeB()) return true;
      } else {
        [winsA, winsB] = [winsA + 1, 0];
        if (this.takeA()) return true;
      }
    }
    return false;
  }

  private *gallopSteps(): Steps<boolean> {
    const { state, aside } = this;
    const { order, less } = state;
    state.minGallop++;
    for (let isFar = true; isFar;) {
      state.minGallop -= state.minGallop > 1 ? 1 : 0;
      const ofA = yield* gallopRightSteps(less, order[this.b]!, aside, this.at, this.na, 0);
      for (let i = 0; i < ofA; i++) order[this.dest++] = aside[this.at++]!;
      this.na -= ofA;
      // None is left only where the comparisons contradict one another.
      if (this.na <= 1 || this.takeB()) return true;
      const ofB = yield* gallopLeftSteps(less, aside[this.at]!, order, this.b, this.nb, 0);
      for (let i = 0; i < ofB; i++) order[this.dest++] = order[this.b++]!;
      this.nb -= ofB;
      if (this.nb === 0 || this.takeA()) return true;
      isFar = ofA >= MIN_GALLOP || ofB >= MIN_GALLOP;
    }
    state.minGallop++;
    return false;
  }

  private finish(isDecided: boolean): void {
    if (isDecided && this.na === 1) while (this.nb > 0) this.takeB();
    while (this.na > 0) this.takeA();
  }
}

/** From the right: the second run is put aside. Source: merge_hi. */
class HighMerge {
  private readonly state: MergeState;
  private readonly aside: readonly number[];
  private at: number;
  private readonly baseA: number;
  private a: number;
  private na: number;
  private nb: number;
  private dest: number;

  constructor(state: MergeState, a: number, na: number, b: number, nb: number) {
    this.state = state;
    this.aside = state.order.slice(b, b + nb);
    [this.baseA, this.a, this.na, this.nb] = [a, a + na - 1, na, nb];
    [this.at, this.dest] = [nb - 1, b + nb - 1];
  }

  *steps(): Steps<void> {
    let isDecided = false;
    try {
      isDecided = this.takeA() || this.nb === 1;
      while (!isDecided) isDecided = (yield* this.oneByOneSteps()) || (yield* this.gallopSteps());
    } finally {
      this.finish(isDecided);
    }
  }

  /** True: none is left of the first run. */
  private takeA(): boolean {
    this.state.order[this.dest--] = this.state.order[this.a--]!;
    this.na--;
    return this.na === 0;
  }

  /** True: the first of the second run comes before all. */
  private takeB(): boolean {
    this.state.order[this.dest--] = this.aside[this.at--]!;
    this.nb--;
    return this.nb === 1;
  }

  private *oneByOneSteps(): Steps<boolean> {
    const { state, aside } = this;
    for (let [winsA, winsB] = [0, 0]; winsA < state.minGallop && winsB < state.minGallop;) {
      if (yield* state.less(aside[this.at]!, state.order[this.a]!)) {
        [winsA, winsB] = [winsA + 1, 0];
        if (this.takeA()) return true;
      } else {
        [winsA, winsB] = [0, winsB + 1];
        if (this.takeB()) return true;
      }
    }
    return false;
  }

  private *gallopSteps(): Steps<boolean> {
    const { state, aside, baseA } = this;
    const { order, less } = state;
    state.minGallop++;
    for (let isFar = true; isFar;) {
      state.minGallop -= state.minGallop > 1 ? 1 : 0;
      const { na, nb } = this;
      const ofA = na - (yield* gallopRightSteps(less, aside[this.at]!, order, baseA, na, na - 1));
      for (let i = 0; i < ofA; i++) order[this.dest--] = order[this.a--]!;
      this.na -= ofA;
      if (this.na === 0 || this.takeB()) return true;
      const key = order[this.a]!;
      const ofB = nb - 1 - (yield* gallopLeftSteps(less, key, aside, 0, nb - 1, nb - 2));
      for (let i = 0; i < ofB; i++) order[this.dest--] = aside[this.at--]!;
      this.nb -= ofB;
      // None is left only where the comparisons contradict one another.
      if (this.nb <= 1 || this.takeA()) return true;
      isFar = ofA >= MIN_GALLOP || ofB >= MIN_GALLOP;
    }
    state.minGallop++;
    return false;
  }

  private finish(isDecided: boolean): void {
    if (isDecided && this.nb === 1) while (this.na > 0) this.takeA();
    while (this.nb > 0) this.takeB();
  }
}
