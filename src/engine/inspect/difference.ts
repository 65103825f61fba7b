// What differs between two runs, as plain data: heap, locks, threads, output. For two branches of a session, or any two runs of one program.
// Objects are paired as the program finds them: by the names and the places in containers that lead to them. Not in CPython. Reads views only.

import type {
  HeapObjectView,
  HeapRootView,
  HeapView,
  LockView,
  OutputView,
  ThreadView,
  ViewName,
  Views,
} from './views.ts';

/** How one run has an object. */
export interface ObjectSide {
  /** `id()`. */
  readonly id: number;
  readonly type: string;
  readonly repr: string;
  /** Null: immortal. */
  readonly refcount: number | null;
  /** The same object has this shorter path, too; null: this is the first path to it, or it is immortal. */
  readonly sameAs: string | null;
}

/** Null: only the other run has it. */
export interface Sides<T> {
  readonly a: T | null;
  readonly b: T | null;
}

export interface ObjectDifference extends Sides<ObjectSide> {
  /** It is the same but for its reference count. */
  readonly onlyCount: boolean;
  /** How the program gets there: `counter`, `nodes[3].next`, `thread 1, work: i`. */
  readonly path: string;
}

export interface OutputDifference {
  readonly stream: 'stdout' | 'stderr';
  /** Whole lines that both have written first. */
  readonly common: string;
  /** What each has written after that. */
  readonly a: string;
  readonly b: string;
}

export interface Difference {
  /** What has another value or another count, leads elsewhere, or is there in one run only. Containers are told of by what they hold. */
  readonly heap: readonly ObjectDifference[];
  /** Objects in cycles that nobody reaches any more, where the other run has none that looks the same. */
  readonly garbage: { readonly a: readonly ObjectSide[]; readonly b: readonly ObjectSide[] };
  /** False: one of the runs has more objects than its view shows. */
  readonly complete: boolean;
  readonly locks: readonly Sides<LockView>[];
  readonly threads: readonly Sides<ThreadView>[];
  readonly output: readonly OutputDifference[];
}

/** What can be asked for views: a session. */
export interface Viewable {
  state<V extends ViewName>(view: V): Views[V];
}

/** Each at the step at which it stands. Moves neither of them. */
export function differenceBetween(a: Viewable, b: Viewable): Difference {
  // Of branches one is there at a time: all of one first.
  const [inA, inB] = [comparedViews(a), comparedViews(b)];
  return {
    heap: heapDifference(inA.heap, inB.heap),
    garbage: garbageDifference(inA.heap, inB.heap),
    complete: inA.heap.complete && inB.heap.complete,
    locks: pairs(inA.locks.locks, inB.locks.locks),
    threads: pairs(inA.threads.threads, inB.threads.threads),
    output: (['stdout', 'stderr'] as const)
      .map((stream) => outputDifference(stream, inA.output, inB.output))
      .filter((difference) => difference.a !== '' || difference.b !== ''),
  };
}

function comparedViews(run: Viewable): Pick<Views, 'heap' | 'locks' | 'threads' | 'output'> {
  return {
    heap: run.state('heap'),
    locks: run.state('locks'),
    threads: run.state('threads'),
    output: run.state('output'),
  };
}

/** Locks and threads have ordinals. Those that are the same are left out. */
function pairs<T extends { readonly id: number }>(a: readonly T[], b: readonly T[]): Sides<T>[] {
  const ids = new Set([...a, ...b].map(({ id }) => id));
  return [...ids]
    .sort((x, y) => x - y)
    .map((id) => ({
      a: a.find((x) => x.id === id) ?? null,
      b: b.find((x) => x.id === id) ?? null,
    }))
    .filter((sides) => JSON.stringify(sides.a) !== JSON.stringify(sides.b));
}

function outputDifference(
  stream: 'stdout' | 'stderr',
  a: OutputView,
  b: OutputView,
): OutputDifference {
  const [textA, textB] = [a, b].map(({ pieces }) =>
    pieces
      .filter((piece) => piece.stream === stream)
      .map(({ text }) => text)
      .join(''),
  ) as [string, string];
  // Whole lines, so that nobody has to read half of one.
  let length = 0;
  for (let at = 0; at < textA.length && textA[at] === textB[at]; at++)
    if (textA[at] === '\n') length = at + 1;
  if (textA === textB) length = textA.length;
  return {
    stream,
    common: textA.slice(0, length),
    a: textA.slice(length),
    b: textB.slice(length),
  };
}

// ---- the heap ----

/** A path, the `id()` of what it leads to, and the path before its last step. */
type Path = readonly [path: string, id: number, parent: string | null];

/** In the order in which the names lead there; what only hangs on something that the other run does not have is left out. */
function heapDifference(a: HeapView, b: HeapView): ObjectDifference[] {
  const [inA, inB] = [byPath(a), byPath(b)];
  const found: ObjectDifference[] = [];
  for (const path of new Set([...inA.keys(), ...inB.keys()])) {
    const [x, y] = [inA.get(path) ?? null, inB.get(path) ?? null];
    const isSame = x !== null && y !== null && isAlike(x, y);
    if (isSame && x.refcount === y.refcount) continue;
    const parent = (x === null || y === null) && (x ?? y)!.parent;
    if (typeof parent === 'string' && !(inA.has(parent) && inB.has(parent))) continue;
    found.push({ path, onlyCount: isSame, a: x, b: y });
  }
  // The program's own values first; the sort is stable.
  return found.sort((x, y) => Number(x.onlyCount) - Number(y.onlyCount)).map(withoutItems);
}

/** An object at a path. */
interface Found extends ObjectSide {
  /** References that it holds. */
  readonly items: number;
  /** The path before the last step; null: it is a name's. */
  readonly parent: string | null;
}

/** What differs inside of a container is told of what it holds; of itself, how many things it holds. */
function isAlike(a: Found, b: Found): boolean {
  if (a.type !== b.type || a.sameAs !== b.sameAs || a.items !== b.items) return false;
  return a.items > 0 || a.repr === b.repr;
}

function withoutItems({ a, b, ...rest }: ObjectDifference): ObjectDifference {
  return { ...rest, a: a && sideOf(a, a.sameAs), b: b && sideOf(b, b.sameAs) };
}

function sideOf(object: Omit<ObjectSide, 'sameAs'>, sameAs: string | null = null): ObjectSide {
  const { id, type, repr, refcount } = object;
  return { id, type, repr, refcount, sameAs };
}

/** Every path of names, and each object's first one: global names come before those of frames, shorter paths before longer ones. */
function byPath({ objects: all, roots }: HeapView): Map<string, Found> {
  const objects = new Map(all.map((o) => [o.id, o]));
  const paths = new Map<string, Found>();
  const first = new Map<number, string>();
  const [globals, locals] = [true, false].map((isGlobal) =>
    rootPaths(roots).filter((_, i) => (roots[i]!.kind === 'global') === isGlobal),
  ) as [Path[], Path[]];
  for (let open of [globals, locals])
    while (open.length > 0) {
      const next: Path[] = [];
      for (const [path, id, parent] of open) {
        const object = objects.get(id);
        if (object === undefined) continue;
        const known = first.get(id);
        const sameAs = object.refcount === null ? null : (known ?? null);
        paths.set(path, { ...sideOf(object, sameAs), items: object.references.length, parent });
        if (known !== undefined) continue;
        first.set(id, path);
        for (const step of stepsFrom(path, object, objects)) next.push(step);
      }
      open = next;
    }
  return paths;
}

function rootPaths(roots: readonly HeapRootView[]): Path[] {
  const nth = callsOf(roots);
  return roots.map((root) => {
    if (root.kind === 'global') return [root.name, root.to, null];
    const n = nth.get(callOf(root))!.indexOf(root.depth!) + 1;
    const call = `thread ${root.thread}, ${root.function}${n > 1 ? ` (${n})` : ''}`;
    return [`${call}: ${root.name}`, root.to, null];
  });
}

const callOf = ({ thread, function: name }: HeapRootView): string => `${thread} ${name}`;

/** A function that calls itself has several frames. Their depths, the outermost first. */
function callsOf(roots: readonly HeapRootView[]): Map<string, number[]> {
  const calls = new Map<string, number[]>();
  for (const root of roots) {
    if (root.depth === null) continue;
    const depths = calls.get(callOf(root)) ?? [];
    if (!depths.includes(root.depth)) depths.unshift(root.depth);
    calls.set(callOf(root), depths);
  }
  return calls;
}

function stepsFrom(
  path: string,
  { references }: HeapObjectView,
  objects: ReadonlyMap<number, HeapObjectView>,
): Path[] {
  const times = new Map<string, number>();
  const paths: Path[] = [];
  for (const { name, to } of references) {
    const object = objects.get(to);
    // A class is told of by its own name.
    if (object === undefined || name === '__class__') continue;
    const step = stepOf(name, object);
    const nth = (times.get(step) ?? 0) + 1;
    times.set(step, nth);
    paths.push([`${path}${step}${nth > 1 ? `#${nth}` : ''}`, to, path]);
  }
  return paths;
}

/** Elements of sets, and what has no name, are known by what they are. */
function stepOf(name: string, to: HeapObjectView): string {
  if (name === 'item') return `{${to.repr}}`;
  if (name === '') return ` (${to.type})`;
  if (name.startsWith('key ')) return ` ${name}`;
  return /^\w/.test(name) ? `.${name}` : name;
}

/** Each that looks like one of the other run is taken for it. */
function garbageDifference(a: HeapView, b: HeapView): Difference['garbage'] {
  const inB = b.objects.filter(({ reachable }) => !reachable);
  const onlyA: ObjectSide[] = [];
  for (const object of a.objects) {
    if (object.reachable) continue;
    const at = inB.findIndex(
      ({ type, repr, refcount }) =>
        type === object.type && repr === object.repr && refcount === object.refcount,
    );
    if (at < 0) onlyA.push(sideOf(object));
    else inB.splice(at, 1);
  }
  return { a: onlyA, b: inB.map((object) => sideOf(object)) };
}
