// "Did you mean": the nearest of the names that exist. CPython 3.13 Python/suggestions.c (_Py_CalculateSuggestions, levenshtein_distance).

const MAX_CANDIDATES = 750;
const MAX_STRING = 40;
const MOVE = 2;
const CASE = 1;

/** The best candidate for `name`, or null if none is near enough. */
export function suggestKeyword(name: string, candidates: readonly string[]): string | null {
  if (candidates.length >= MAX_CANDIDATES) return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    if (candidate === name) continue;
    // No more than a third of the involved characters should need changed.
    const limit = Math.min(
      Math.floor(((name.length + candidate.length + 3) * MOVE) / 6),
      bestDistance - 1,
    );
    const distance = editDistance(name, candidate, limit);
    if (distance > limit) continue;
    if (best === null || distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE : MOVE;
}

function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) {
    a = a.slice(1);
    b = b.slice(1);
  }
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a.length === 0 || b.length === 0) return (a.length + b.length) * MOVE;
  if (a.length > MAX_STRING || b.length > MAX_STRING) return limit + 1;
  if (Math.abs(a.length - b.length) * MOVE > limit) return limit + 1;
  const row = Array.from({ length: b.length }, (_, i) => (i + 1) * MOVE);
  for (let i = 0; i < a.length; i++) {
    let diagonal = i * MOVE;
    let left = diagonal + MOVE;
    for (let j = 0; j < b.length; j++) {
      const result = Math.min(
        diagonal + substitution(a[i]!, b[j]!),
        Math.min(left, row[j]!) + MOVE,
      );
      diagonal = row[j]!;
      row[j] = result;
      left = result;
    }
    if (Math.min(...row) > limit) return limit + 1;
  }
  return row.at(-1)!;
}
