// How bytes write themselves. CPython 3.13 Objects/bytesobject.c (PyBytes_Repr).

/** `repr(bytes)`. `inArray`: as bytearray's repr has it, where the single quote is always escaped. */
export function bytesRepr(bytes: Uint8Array, inArray = false): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  let out = `b${quote}`;
  for (const byte of bytes) out += byteRepr(byte, inArray ? "'" : quote);
  return out + quote;
}

function byteRepr(byte: number, escaped: string): string {
  const c = String.fromCharCode(byte);
  if (c === escaped || c === '\\') return `\\${c}`;
  if (c === '\t') return '\\t';
  if (c === '\n') return '\\n';
  if (c === '\r') return '\\r';
  return byte < 32 || byte >= 127 ? `\\x${byte.toString(16).padStart(2, '0')}` : c;
}
