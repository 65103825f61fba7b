// Where in the source an instruction comes from: co_linetable.
//
// CPython: Python/assemble.c write_location_info_entry writes it,
// Objects/locations.md describes it, Objects/codeobject.c (positions) reads it.
// A run of at most eight code units has one entry; the first byte of an entry has
// bit 7 set, four bits of form and three bits of length. -1 stands for None.

/** A place in the source: lines from 1, columns in UTF-8 bytes from 0; -1 is none. */
export interface SourceLocation {
  readonly lineno: number;
  readonly endLineno: number;
  readonly col: number;
  readonly endCol: number;
}

/** A location and the number of code units that share it. */
export interface LocationRun extends SourceLocation {
  readonly units: number;
}

export const NO_LOCATION: SourceLocation = { lineno: -1, endLineno: -1, col: -1, endCol: -1 };

const ONE_LINE_0 = 10;
const NO_COLUMNS = 13;
const LONG = 14;
const NONE = 15;

/**
 * Encodes runs in the order of the code; a run may have any length.
 * Source: CPython 3.13 Python/assemble.c assemble_location_info.
 */
export function encodeLocations(runs: readonly LocationRun[], firstlineno: number): Uint8Array {
  const out: number[] = [];
  let lineno = firstlineno;
  for (const run of runs) {
    let left = run.units;
    while (left > 8) {
      lineno = writeEntry(out, run, 8, lineno);
      left -= 8;
    }
    lineno = writeEntry(out, run, left, lineno);
  }
  return Uint8Array.from(out);
}

/**
 * Decodes to runs in the order of the code.
 * Source: CPython 3.13 Objects/codeobject.c advance_with_locations.
 */
export function decodeLocations(table: Uint8Array, firstlineno: number): LocationRun[] {
  const runs: LocationRun[] = [];
  let at = 0;
  let line = firstlineno;
  const byte = (): number => table[at++] ?? 0;
  const varint = (): number => {
    let read = byte();
    let value = read & 63;
    for (let shift = 6; read & 64; shift += 6) {
      read = byte();
      value |= (read & 63) << shift;
    }
    return value;
  };
  const signed = (): number => {
    const value = varint();
    return value & 1 ? -(value >> 1) : value >> 1;
  };
  while (at < table.length) {
    const first = byte();
    const units = (first & 7) + 1;
    const form = (first >> 3) & 15;
    if (form === NONE) {
      runs.push({ ...NO_LOCATION, units });
    } else if (form === LONG) {
      line += signed();
      const endLineno = line + varint();
      const col = varint() - 1;
      const endCol = varint() - 1;
      runs.push({ lineno: line, endLineno, col, endCol, units });
    } else if (form === NO_COLUMNS) {
      line += signed();
      runs.push({ lineno: line, endLineno: line, col: -1, endCol: -1, units });
    } else if (form >= ONE_LINE_0) {
      line += form - ONE_LINE_0;
      const col = byte();
      runs.push({ lineno: line, endLineno: line, col, endCol: byte(), units });
    } else {
      const second = byte();
      const col = (form << 3) | (second >> 4);
      runs.push({ lineno: line, endLineno: line, col, endCol: col + (second & 15), units });
    }
  }
  return runs;
}

/** The location of the code unit at byte `offset`. */
export function locationAt(runs: readonly LocationRun[], offset: number): SourceLocation {
  let unit = offset >> 1;
  for (const run of runs) {
    if (unit < run.units) return run;
    unit -= run.units;
  }
  return NO_LOCATION;
}

// Returns the line that the next entry's difference starts from.
function writeEntry(out: number[], loc: SourceLocation, units: number, lineno: number): number {
  const head = (form: number): void => {
    out.push(0x80 | (form << 3) | (units - 1));
  };
  if (loc.lineno < 0) {
    head(NONE);
    return lineno;
  }
  const delta = loc.lineno - lineno;
  const { col, endCol } = loc;
  if (col < 0 || endCol < 0) {
    if (loc.endLineno === loc.lineno || loc.endLineno === -1) {
      head(NO_COLUMNS);
      writeSigned(out, delta);
      return loc.lineno;
    }
  } else if (loc.endLineno === loc.lineno) {
    if (delta === 0 && col < 80 && endCol - col < 16 && endCol >= col) {
      head(col >> 3);
      out.push(((col & 7) << 4) | (endCol - col));
      return loc.lineno;
    }
    if (delta >= 0 && delta < 3 && col < 128 && endCol < 128) {
      head(ONE_LINE_0 + delta);
      out.push(col, endCol);
      return loc.lineno;
    }
  }
  head(LONG);
  writeSigned(out, delta);
  writeVarint(out, loc.endLineno - loc.lineno);
  writeVarint(out, col + 1);
  writeVarint(out, endCol + 1);
  return loc.lineno;
}

function writeVarint(out: number[], value: number): void {
  let left = value >>> 0;
  while (left >= 64) {
    out.push(0x40 | (left & 63));
    left >>>= 6;
  }
  out.push(left);
}

function writeSigned(out: number[], value: number): void {
  writeVarint(out, value < 0 ? (-value << 1) | 1 : value << 1);
}
