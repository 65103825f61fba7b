// The tokens of one source, as parallel arrays that grow by doubling.
//
// CPython keeps one Token struct per token (3.13 Parser/pegen.h). Arrays of numbers are several times
// faster to fill and to read here. Offsets are indices into the source string (UTF-16 units); columns
// are UTF-8 bytes from the start of the line, as CPython's AST has them.

export interface TokenBuffer {
  count: number;
  kind: Uint8Array;
  /** Source range, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  line: Int32Array;
  column: Int32Array;
  endLine: Int32Array;
  endColumn: Int32Array;
  /** Depth of open brackets after the token. */
  level: Uint8Array;
  /** The identifier of a NAME or keyword, '' for every other token. */
  name: string[];
  /** Source text of a `{x=}` expression, by the token (`}`, `!`, `:`) that ends it. */
  debugText: Map<number, string>;
}

export function createTokenBuffer(sourceLength: number): TokenBuffer {
  const capacity = (sourceLength >> 2) + 64;
  return {
    count: 0,
    kind: new Uint8Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    line: new Int32Array(capacity),
    column: new Int32Array(capacity),
    endLine: new Int32Array(capacity),
    endColumn: new Int32Array(capacity),
    level: new Uint8Array(capacity),
    name: [],
    debugText: new Map(),
  };
}

/** Doubles the capacity; to be called when `count` has reached it. */
export function growTokenBuffer(tokens: TokenBuffer): void {
  const capacity = tokens.kind.length * 2;
  tokens.kind = copyBytes(tokens.kind, capacity);
  tokens.level = copyBytes(tokens.level, capacity);
  tokens.start = copyInts(tokens.start, capacity);
  tokens.end = copyInts(tokens.end, capacity);
  tokens.line = copyInts(tokens.line, capacity);
  tokens.column = copyInts(tokens.column, capacity);
  tokens.endLine = copyInts(tokens.endLine, capacity);
  tokens.endColumn = copyInts(tokens.endColumn, capacity);
}

function copyBytes(old: Uint8Array, capacity: number): Uint8Array {
  const copy = new Uint8Array(capacity);
  copy.set(old);
  return copy;
}

function copyInts(old: Int32Array, capacity: number): Int32Array {
  const copy = new Int32Array(capacity);
  copy.set(old);
  return copy;
}
