// What the parser says about source that is wrong or doubtful.
//
// The fields are the attributes of CPython's SyntaxError (3.13 Objects/exceptions.c): lines and offsets
// 1-based, offsets in characters. An end offset of 0 or -1 means unknown, as CPython reports it.

/** `MemoryError`: CPython's "Parser stack overflowed"; it has a message and no position. */
export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError' | 'MemoryError';

export interface SyntaxDiagnostic {
  readonly type: SyntaxErrorType;
  readonly message: string;
  readonly filename: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly endLineno: number | null;
  readonly endOffset: number | null;
  /** The line of source in error; ends in '\n' where CPython's does. */
  readonly text: string | null;
}

/** A warning about source that parses. `lineno` is 1-based. */
export interface SyntaxWarning {
  readonly category: 'SyntaxWarning' | 'DeprecationWarning';
  readonly message: string;
  readonly lineno: number;
  /** Where it is, if it is made an error. */
  readonly offset: number;
  readonly endLineno: number;
  readonly endOffset: number;
}
