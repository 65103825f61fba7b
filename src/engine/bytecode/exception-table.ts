// The table that says which handler covers which instructions: co_exceptiontable.
//
// CPython: Python/assemble.c assemble_emit_exception_table_entry writes it,
// Objects/exception_handling_notes.txt describes it, Lib/dis.py _parse_exception_table
// and Python/ceval.c get_exception_handler read it. Entries are sorted by start and
// never overlap; an entry's first byte has bit 7 set, six bits of number in a byte.

export interface ExceptionEntry {
  /** Byte offset of the first covered instruction. */
  readonly start: number;
  /** Byte offset behind the last covered instruction. */
  readonly end: number;
  /** Byte offset of the handler. */
  readonly target: number;
  /** The value stack is cut to this depth before the handler runs. */
  readonly depth: number;
  /** The offset of the raising instruction is pushed below the exception. */
  readonly lasti: boolean;
}

/**
 * Encodes entries, which must be in order of `start`.
 * Source: CPython 3.13 Python/assemble.c assemble_emit_exception_table_entry.
 */
export function encodeExceptionTable(entries: readonly ExceptionEntry[]): Uint8Array {
  const out: number[] = [];
  for (const entry of entries) {
    emitItem(out, entry.start >> 1, 0x80);
    emitItem(out, (entry.end - entry.start) >> 1, 0);
    emitItem(out, entry.target >> 1, 0);
    emitItem(out, (entry.depth << 1) | (entry.lasti ? 1 : 0), 0);
  }
  return Uint8Array.from(out);
}

/**
 * Decodes the whole table.
 * Source: CPython 3.13 Lib/dis.py _parse_exception_table.
 */
export function decodeExceptionTable(table: Uint8Array): ExceptionEntry[] {
  const entries: ExceptionEntry[] = [];
  let at = 0;
  const readItem = (): number => {
    let byte = table[at++] ?? 0;
    let value = byte & 63;
    while (byte & 64) {
      byte = table[at++] ?? 0;
      value = (value << 6) | (byte & 63);
    }
    return value;
  };
  while (at < table.length) {
    const start = readItem() * 2;
    const end = start + readItem() * 2;
    const target = readItem() * 2;
    const depthAndLasti = readItem();
    entries.push({
      start,
      end,
      target,
      depth: depthAndLasti >> 1,
      lasti: (depthAndLasti & 1) === 1,
    });
  }
  return entries;
}

/** The entry that covers the instruction at byte `offset`, or null. */
export function findHandler(
  entries: readonly ExceptionEntry[],
  offset: number,
): ExceptionEntry | null {
  for (const entry of entries) {
    if (entry.start <= offset && offset < entry.end) return entry;
  }
  return null;
}

// The marker of an entry's first byte goes to the first byte that is written.
function emitItem(out: number[], value: number, marker: number): void {
  let first = marker;
  for (let shift = 24; shift > 0; shift -= 6) {
    if (value >= 1 << shift) {
      out.push(((value >> shift) & 0x3f) | 0x40 | first);
      first = 0;
    }
  }
  out.push((value & 0x3f) | first);
}
