// Which modules a code object imports, told from its instructions. For whoever must have them at hand before the code runs: the page
// fetches the library by module. Not in CPython (Lib/modulefinder.py does the same).

import { EXTENDED_ARG, IMPORT_NAME, LOAD_CONST } from './generated/opcodes.ts';
import { INSTRUCTIONS } from './instructions.ts';
import type { CodeConstant, CodeUnit } from './code-unit.ts';

export interface ImportedName {
  /** As written: `a.b`, without the leading dots. */
  readonly name: string;
  /** Leading dots. */
  readonly level: number;
  /** Names behind `from a.b import`. */
  readonly from: readonly string[];
}

const CACHES = new Uint8Array(256);
for (const row of INSTRUCTIONS) if (!row.pseudo) CACHES[row.number] = row.caches;

/** Imports of a module body and of the class bodies in it; with `everywhere`, of its functions, too. */
export function importedNames(unit: CodeUnit, everywhere: boolean): ImportedName[] {
  const found = importsOf(unit);
  for (const constant of unit.consts) {
    if (constant === null || typeof constant === 'boolean' || constant.type !== 'code') continue;
    // A function has fast locals or new ones (CO_OPTIMIZED), a class body has not.
    if (everywhere || (constant.value.flags & 1) === 0)
      found.push(...importedNames(constant.value, everywhere));
  }
  return found;
}

/** `import` compiles to LOAD_CONST level, LOAD_CONST names, IMPORT_NAME. */
function importsOf(unit: CodeUnit): ImportedName[] {
  const found: ImportedName[] = [];
  const loaded: CodeConstant[] = [];
  let prefix = 0;
  for (let at = 0; at < unit.code.length;) {
    const opcode = unit.code[at]!;
    const arg = (prefix << 8) | unit.code[at + 1]!;
    at += 2 + 2 * CACHES[opcode]!;
    prefix = opcode === EXTENDED_ARG ? arg : 0;
    if (opcode === LOAD_CONST) loaded.push(unit.consts[arg]!);
    if (opcode !== IMPORT_NAME) continue;
    const [level, names] = loaded.slice(-2);
    found.push({ name: unit.names[arg]!, level: intOf(level), from: textsOf(names) });
  }
  return found;
}

function intOf(constant: CodeConstant | undefined): number {
  const isInt = typeof constant === 'object' && constant !== null && constant.type === 'int';
  return isInt ? Number(constant.value) : 0;
}

function textsOf(constant: CodeConstant | undefined): string[] {
  if (typeof constant !== 'object' || constant === null || constant.type !== 'tuple') return [];
  return constant.items.flatMap((item) =>
    typeof item === 'object' && item !== null && item.type === 'str' ? [item.value] : [],
  );
}
