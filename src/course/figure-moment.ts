// A listing stopped at a line, for pictures of one moment: which objects there are, and who has counted them. Not in CPython.

import type { HeapView, LedgerView, Session } from '../engine/index.ts';
import type { ListingFile } from './listing-files.ts';
import { openSession } from './run-listing.ts';

/** The objects that names lead to, and cycles that nobody leads to, when the main thread first comes to `line`. */
export function heapAt(file: ListingFile, line: number): HeapView {
  return stoppedAt(file, line).state('heap');
}

/** Every change of the count of the object that the global `name` stands for when the main thread first comes to `line`. */
export function ledgerAt(file: ListingFile, line: number, name: string): LedgerView {
  const session = stoppedAt(file, line);
  const { roots } = session.state('heap');
  const root = roots.find((one) => one.kind === 'global' && one.name === name);
  if (root === undefined) throw new Error(`${file.path}: there is no ${name} at line ${line}`);
  return session.ledger(root.to);
}

function stoppedAt(file: ListingFile, line: number): Session {
  const session = openSession(file);
  const isThere = (): boolean => {
    const [main] = session.state('threads').threads;
    return main?.place?.file === file.name && main.place.line === line;
  };
  while (!isThere()) {
    if (session.status().outcome !== null)
      throw new Error(`${file.path} never comes to line ${line}`);
    session.step('line');
  }
  return session;
}

/** Goes on until `line` has been executed, with all it calls; `onLine` is called at each line before. Errors: nothing is left after it. */
export function finishLine(
  session: Session,
  file: ListingFile,
  line: number,
  onLine: () => void = () => undefined,
): void {
  const isThere = (): boolean => {
    const [main] = session.state('threads').threads;
    return main?.place?.file === file.name && main.place.line === line;
  };
  // Frames that wait for what they have called: all but the innermost, which comes first.
  const isCalling = (): boolean => {
    const [main] = session.state('frames').threads;
    const callers = main?.frames.slice(1) ?? [];
    return callers.some(({ place }) => place.file === file.name && place.line === line);
  };
  for (const wanted of [true, false]) {
    while (wanted ? !isThere() : isThere() || isCalling()) {
      if (session.status().outcome !== null) {
        throw new Error(`${file.path}: nothing is left after line ${line}`);
      }
      onLine();
      session.step('line');
    }
  }
}

export interface LedgerRow {
  readonly line: number;
  /** Who took or gave a reference, by how much: `{ holder: 'global a', amount: 1 }`. */
  readonly changes: readonly { readonly holder: string; readonly amount: number }[];
  /** After the line. */
  readonly count: number;
}

/**
 * The ledger line by line, in the order of execution. References that the value stack has for a moment, and that are gone when the line is
 * done, are left out. Errors: something changed the count outside of the program's lines.
 */
export function ledgerRows({ entries }: LedgerView): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let count = 0;
  for (let i = 0; i < entries.length;) {
    const { place } = entries[i]!;
    if (place === null) throw new Error('a count was changed by no line');
    const net = new Map<string, number>();
    for (; i < entries.length && entries[i]!.place?.line === place.line; i++) {
      const { holder, amount } = entries[i]!;
      net.set(holder, (net.get(holder) ?? 0) + amount);
      count += amount;
    }
    const changes = [...net].flatMap(([holder, amount]) =>
      amount === 0 ? [] : [{ holder, amount }],
    );
    if (changes.length > 0) rows.push({ line: place.line, changes, count });
  }
  return rows;
}
