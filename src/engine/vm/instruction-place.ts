// Line and columns of an instruction, from the location table. CPython 3.13 Objects/codeobject.c (PyCode_Addr2Location).

import { decodeLocations } from '../bytecode/locations-table.ts';
import type { PyCode } from '../objects/code.ts';

export interface InstructionPlace {
  readonly lineno: number;
  readonly endLineno: number;
  /** UTF-8 byte columns, 0-based. */
  readonly col: number;
  readonly endCol: number;
}

/** Null if the columns are not known. */
export function instructionPlace(code: PyCode, index: number): InstructionPlace | null {
  const target = (code.executable.offsets[index] ?? 0) >> 1;
  let unit = 0;
  for (const run of decodeLocations(code.unit.linetable, code.unit.firstlineno)) {
    unit += run.units;
    if (target >= unit) continue;
    const { lineno, endLineno, col, endCol } = run;
    return lineno < 0 || col < 0 || endCol < 0 ? null : { lineno, endLineno, col, endCol };
  }
  return null;
}
