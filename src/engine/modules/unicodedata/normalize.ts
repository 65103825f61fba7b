// Normalization. CPython 3.13 Modules/unicodedata.c (nfd_nfkd, nfc_nfkc).

import { canonicalPairs, recordOf, type Database } from './database.ts';

const S = 0xac00;
const L = 0x1100;
const V = 0x1161;
const T = 0x11a7;
const COUNT = 19 * 21 * 28;

/** Decomposed all the way, marks in the order of their classes. */
export function decompose(db: Database, points: readonly number[], compatible: boolean): number[] {
  const out: number[] = [];
  const stack: number[] = [];
  for (const point of points) {
    stack.push(point);
    while (stack.length > 0) {
      const p = stack.pop()!;
      if (p >= S && p < S + COUNT) {
        const n = p - S;
        out.push(L + Math.floor(n / 588), V + Math.floor((n % 588) / 28));
        if (n % 28 > 0) out.push(T + (n % 28));
        continue;
      }
      const other = db.corrected(p);
      if (other !== undefined) {
        stack.push(other);
        continue;
      }
      const text = p < 0x80 ? '' : db.decomposition(p);
      if (text === '' || (text.startsWith('<') && !compatible)) {
        out.push(p);
        continue;
      }
      const parts = text.split(' ').filter((part) => !part.startsWith('<'));
      for (let i = parts.length - 1; i >= 0; i--) stack.push(parseInt(parts[i]!, 16));
    }
  }
  return reorder(out);
}

const classOf = (point: number): number => (point < 0x300 ? 0 : recordOf(point).combining);

function reorder(points: number[]): number[] {
  for (let i = 1; i < points.length; i++) {
    const own = classOf(points[i]!);
    if (own === 0) continue;
    let j = i;
    while (j > 0 && classOf(points[j - 1]!) > own) {
      [points[j - 1], points[j]] = [points[j]!, points[j - 1]!];
      j--;
    }
  }
  return points;
}

let pairs: Map<string, number> | null = null;

/** Starters joined with the marks that follow and are not blocked. */
export function compose(points: readonly number[]): number[] {
  pairs ??= canonicalPairs();
  const out: number[] = [];
  let starter = -1;
  let last = 0;
  for (const point of points) {
    const own = classOf(point);
    if (starter >= 0) {
      const before = out[starter]!;
      const blocked = out.length - 1 > starter && (last === 0 || last >= own);
      const joined = blocked ? undefined : join(before, point);
      if (joined !== undefined) {
        out[starter] = joined;
        continue;
      }
    }
    if (own === 0) starter = out.length;
    last = own;
    out.push(point);
  }
  return out;
}

function join(a: number, b: number): number | undefined {
  if (a >= L && a < L + 19 && b >= V && b < V + 21) return S + ((a - L) * 21 + (b - V)) * 28;
  if (a >= S && a < S + COUNT && (a - S) % 28 === 0 && b > T && b < T + 28) return a + (b - T);
  return pairs!.get(`${a},${b}`);
}
