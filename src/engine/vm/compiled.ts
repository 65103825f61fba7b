// From a code unit to a code object of the running process.

import type { CodeUnit } from '../bytecode/code-unit.ts';
import { PyCode } from '../objects/code.ts';

/** New reference. */
export function compiledObject(unit: CodeUnit): PyCode {
  return new PyCode(unit);
}
