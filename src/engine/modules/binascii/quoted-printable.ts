// Quoted-printable text (RFC 1522). CPython 3.13 Modules/binascii.c (binascii_a2b_qp_impl, binascii_b2a_qp_impl).

const LINE_MAX = 76;
const EQUALS = 61;
const CR = 13;
const LF = 10;

const hexValue = (c: number | undefined): number => {
  if (c === undefined) return -1;
  const value = parseInt(String.fromCharCode(c), 16);
  return Number.isNaN(value) ? -1 : value;
};

export function decodeQp(data: Uint8Array, header: boolean): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < data.length;) {
    const c = data[i]!;
    if (c === EQUALS) {
      i++;
      if (i >= data.length) break;
      const next = data[i]!;
      if (next === LF || next === CR) {
        // A soft end of line.
        if (next !== LF) while (i < data.length && data[i] !== LF) i++;
        if (i < data.length) i++;
      } else if (next === EQUALS) {
        out.push(EQUALS);
        i++;
      } else {
        const [high, low] = [hexValue(next), hexValue(data[i + 1])];
        if (high >= 0 && low >= 0) {
          out.push(high * 16 + low);
          i += 2;
        } else out.push(EQUALS);
      }
    } else {
      out.push(header && c === 95 ? 32 : c);
      i++;
    }
  }
  return Uint8Array.from(out);
}

const HEX = '0123456789ABCDEF';

export function encodeQp(
  data: Uint8Array,
  quoteTabs: boolean,
  isText: boolean,
  header: boolean,
): Uint8Array {
  const out: number[] = [];
  const push = (text: string): void => {
    for (const c of text) out.push(c.charCodeAt(0));
  };
  const quote = (c: number): void => push(`=${HEX[c >> 4]!}${HEX[c & 15]!}`);
  // Ends of lines are all written as the first one is.
  const firstLf = data.indexOf(LF);
  const crlf = firstLf > 0 && data[firstLf - 1] === CR;
  let line = 0;
  const softBreak = (): void => {
    push(crlf ? '=\r\n' : '=\n');
    line = 0;
  };
  for (let i = 0; i < data.length;) {
    const c = data[i]!;
    if (mustQuote(data, i, line, quoteTabs, isText, header)) {
      if (line + 3 >= LINE_MAX) softBreak();
      quote(c);
      i++;
      line += 3;
    } else if (isText && (c === LF || (c === CR && data[i + 1] === LF))) {
      line = 0;
      const last = out.at(-1);
      // A blank at the end of a line would be lost.
      if (last === 32 || last === 9) {
        out.pop();
        quote(last);
      }
      push(crlf ? '\r\n' : '\n');
      i += c === CR ? 2 : 1;
    } else {
      if (i + 1 !== data.length && data[i + 1] !== LF && line + 1 >= LINE_MAX) softBreak();
      line++;
      out.push(header && c === 32 ? 95 : c);
      i++;
    }
  }
  return Uint8Array.from(out);
}

function mustQuote(
  data: Uint8Array,
  i: number,
  line: number,
  quoteTabs: boolean,
  isText: boolean,
  header: boolean,
): boolean {
  const c = data[i]!;
  const next = data[i + 1];
  if (c > 126 || c === EQUALS || (header && c === 95)) return true;
  if (c === 46 && line === 0 && (i + 1 === data.length || next === LF || next === CR || next === 0))
    return true;
  if (!isText && (c === CR || c === LF)) return true;
  if ((c === 9 || c === 32) && i + 1 === data.length) return true;
  if (c < 33 && c !== CR && c !== LF && c !== 9 && c !== 32) return true;
  return c < 33 && c !== CR && c !== LF && (quoteTabs || (!quoteTabs && c !== 9 && c !== 32));
}
