// `list[i] = v`, `list[a:b:c] = vs`, and their `del`. CPython 3.13 Objects/listobject.c (list_ass_subscript_lock_held, list_ass_slice).

import { heap } from '../memory/heap.ts';
import { asSize, withIndex } from './index.ts';
import { withItems } from './iterate.ts';
import type { PyList } from './list.ts';
import { decref, decrefAll, incref, type PyObject } from './object.ts';
import { raise } from './raise.ts';
import { adjustSlice, PySlice, withParts, withSlice, type SliceRange } from './slice.ts';
import type { Suspended } from './suspend.ts';

/** mp_ass_subscript of list. Value null: delete. */
export function assignSubscript(
  o: PyObject,
  key: PyObject,
  value: PyObject | null,
): void | Suspended {
  const list = o as PyList;
  if (!(key instanceof PySlice)) return assignItem(list, key, value);
  const length = (): number => list.items.length;
  if (value === null) return withSlice(key, length, [list], (range) => deleteSlice(list, range));
  return withParts(key, [list, value], (start, stop, step) => {
    return withItems(
      value,
      [list],
      // Iterating may have changed the list.
      (items) => replaceSlice(list, adjustSlice(start, stop, step, list.items.length), items),
      'must assign iterable to extended slice',
    );
  });
}

function assignItem(list: PyList, key: PyObject, value: PyObject | null): void | Suspended {
  if (key.type.nb_index === null)
    raise('TypeError', `list indices must be integers or slices, not ${key.type.name}`);
  return withIndex(key, [list, value], (value64: number | bigint) => {
    const index = asSize(value64, 'IndexError');
    const { items } = list;
    const at = index < 0 ? index + items.length : index;
    if (at < 0 || at >= items.length) raise('IndexError', 'list assignment index out of range');
    const old = items[at]!;
    if (value !== null) items[at] = incref(value);
    else {
      items.splice(at, 1);
      // Since 3.13 the array keeps its size (list_ass_item_lock_held).
      if (heap.profile.version[1] < 13) list.resized();
    }
    decref(old);
  });
}

function deleteSlice(list: PyList, range: SliceRange): void {
  if (range.count === 0) return;
  const { items } = list;
  let dropped: PyObject[];
  const contiguous = range.step === 1;
  if (Math.abs(range.step) === 1) {
    dropped = items.splice(
      range.step > 0 ? range.start : range.start - range.count + 1,
      range.count,
    );
  } else {
    const gone = new Set<number>();
    for (let i = 0, at = range.start; i < range.count; i++, at += range.step) gone.add(at);
    dropped = items.filter((_, i) => gone.has(i));
    list.items = items.filter((_, i) => !gone.has(i));
  }
  list.resized();
  // list_ass_slice drops from the last item to the first, list_ass_subscript from the first to the last.
  decrefAll(contiguous ? dropped.reverse() : dropped);
}

/** Takes over the references in `values`. */
export function replaceSlice(list: PyList, range: SliceRange, values: PyObject[]): void {
  const { items } = list;
  if (range.step === 1) {
    if (values.length === range.count) return overwrite(items, range.start, values);
    const before = items.length;
    const start = Math.min(range.start, items.length);
    const tail = items.splice(start);
    const dropped = tail.splice(0, range.count);
    for (const value of values) items.push(value);
    for (const item of tail) items.push(item);
    list.resized(before);
    // list_ass_slice drops from the last item to the first.
    decrefAll(dropped.reverse());
    return;
  }
  if (values.length !== range.count) {
    decrefAll(values);
    raise(
      'ValueError',
      `attempt to assign sequence of size ${values.length} to extended slice of size ${range.count}`,
    );
  }
  const dropped: PyObject[] = [];
  for (let i = 0, at = range.start; i < range.count; i++, at += range.step) {
    dropped.push(items[at]!);
    items[at] = values[i]!;
  }
  decrefAll(dropped);
}

/** As many items as there were: dropped from the last one to the first. */
function overwrite(items: PyObject[], start: number, values: readonly PyObject[]): void {
  const dropped = items.slice(start, start + values.length);
  for (let i = 0; i < values.length; i++) items[start + i] = values[i]!;
  for (let i = dropped.length - 1; i >= 0; i--) decref(dropped[i]!);
}
