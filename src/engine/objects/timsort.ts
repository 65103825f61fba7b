// The sort of lists: runs are found, short ones are lengthened by binary insertion, neighbours are merged in the order of powersort, galloping
// where one side wins again and again. CPython 3.13 Objects/listobject.c (count_run, binarysort, found_new_run, merge_at) and
// Objects/listsort.txt: the very comparisons that CPython makes, in its order; merging is in timsort-merge.ts.
//
// What is moved about is an array of indexes. Invariant: it is a permutation whenever a comparison raises, and the one that CPython leaves.

import type { Steps } from './suspend.ts';
import { mergeAtSteps, MIN_GALLOP, type LessSteps, type MergeState } from './timsort-merge.ts';

/** Arrays shorter than this are one run. */
const MAX_MINRUN = 64;

/** Sorts `order` in place, stably. Source: list_sort_impl. */
export function* timsortSteps(order: number[], less: LessSteps): Steps<void> {
  if (order.length < 2) return;
  const state: MergeState = { order, less, pending: [], minGallop: MIN_GALLOP };
  const minrun = minrunOf(order.length);
  for (let start = 0; start < order.length;) {
    const left = order.length - start;
    let length = yield* countRunSteps(state, start, left);
    if (length < minrun) {
      const force = Math.min(minrun, left);
      yield* binarySortSteps(state, start, force, length);
      length = force;
    }
    yield* foundNewRunSteps(state, length);
    state.pending.push({ start, length, power: 0 });
    start += length;
  }
  yield* forceCollapseSteps(state);
}

/** Source: merge_compute_minrun: the length divided by a power of two, so that it is 32 to 64, rounded up. */
function minrunOf(length: number): number {
  let rest = 0;
  let n = length;
  while (n >= MAX_MINRUN) {
    rest |= n & 1;
    n >>= 1;
  }
  return n + rest;
}

/** Length of the run at `start`; one that descends is reversed in place, equal items keeping their order. Source: count_run. */
function* countRunSteps({ order, less }: MergeState, start: number, left: number): Steps<number> {
  if (left === 1) return 1;
  const end = start + left;
  const smallerAt = (i: number): Steps<boolean> => less(order[i]!, order[i - 1]!);
  let n = start + 1;
  while (n < end && !(yield* smallerAt(n))) n++;
  if (n === end) return left;
  if (n > start + 1) {
    // Somewhere it rose: an ascending run. Else the items so far are all equal and begin a descending one.
    if (yield* less(order[start]!, order[n - 1]!)) return n - start;
    reverseRange(order, start, n);
  }
  n++;
  let equal = 0;
  for (; n < end; n++) {
    if (yield* smallerAt(n)) {
      if (equal > 0) reverseRange(order, n - equal - 1, n);
      equal = 0;
    } else if (yield* less(order[n - 1]!, order[n]!)) break;
    else equal++;
  }
  if (equal > 0) reverseRange(order, n - equal - 1, n);
  reverseRange(order, start, n);
  // What follows may go on ascending.
  while (n < end && !(yield* smallerAt(n))) n++;
  return n - start;
}

/** Binary insertion of what comes behind the first `sorted` items of a slice. Source: binarysort. */
function* binarySortSteps(
  { order, less }: MergeState,
  start: number,
  length: number,
  sorted: number,
): Steps<void> {
  for (let at = start + sorted; at < start + length; at++) {
    const pivot = order[at]!;
    let low = start;
    let high = at;
    while (low < high) {
      const middle = low + ((high - low) >> 1);
      if (yield* less(pivot, order[middle]!)) high = middle;
      else low = middle + 1;
    }
    order.copyWithin(low + 1, low, at);
    order[low] = pivot;
  }
}

/** Merges what powersort merges before a run of `length` is pushed. Source: found_new_run. */
function* foundNewRunSteps(state: MergeState, length: number): Steps<void> {
  const { pending, order } = state;
  const last = pending.at(-1);
  if (last === undefined) return;
  const power = powerOf(last.start, last.length, length, order.length);
  while (pending.length > 1 && pending.at(-2)!.power > power)
    yield* mergeAtSteps(state, pending.length - 2);
  pending.at(-1)!.power = power;
}

/** Source: powerloop: the first bit in which the two midpoints, as fractions of the whole, differ. */
function powerOf(start: number, length: number, following: number, whole: number): number {
  let a = 2 * start + length;
  let b = a + length + following;
  for (let power = 1; ; power++) {
    if (a >= whole) {
      a -= whole;
      b -= whole;
    } else if (b >= whole) return power;
    a *= 2;
    b *= 2;
  }
}

/** Source: merge_force_collapse. */
function* forceCollapseSteps(state: MergeState): Steps<void> {
  const { pending } = state;
  while (pending.length > 1) {
    let at = pending.length - 2;
    if (at > 0 && pending[at - 1]!.length < pending[at + 1]!.length) at--;
    yield* mergeAtSteps(state, at);
  }
}

function reverseRange(order: number[], from: number, to: number): void {
  for (let i = from, j = to - 1; i < j; i++, j--) [order[i], order[j]] = [order[j]!, order[i]!];
}
