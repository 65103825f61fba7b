// How the translation of an instruction ends. Not in CPython.

/** The segment goes on with the next instruction. */
export const CONTINUE = 0;
/** All is in the frame; the next instruction begins a segment. */
export const BOUNDARY = 1;
/** The next instruction is not reached from here; it begins a segment. */
export const NEVER = 2;
/** No guess helps: what the interpreter does for operands of any kind. Nothing was written. */
export const GENERIC = 3;
export type Outcome = typeof CONTINUE | typeof BOUNDARY | typeof NEVER | typeof GENERIC;
