// Runs the rules of the second pass over the tokens: a packrat parser without a tree.
//
// CPython 3.13 Parser/pegen.c and the generated parser. What must agree with it: the order in which
// alternatives are tried, which token was looked at last (`fill`), and when an invalid_ rule speaks.
// Simplified: every rule is remembered, not only those marked memo; the others are remembered apart
// for invalid_ rules on and off, so nothing that speaks is skipped.
import type { TokenizerState } from '../lexer/state.ts';
import { ERRORTOKEN, NAME } from '../tokens.ts';
import type { Alternative, Item, Report, Rule } from './grammar-text.ts';

/** A part of the source that an alternative captured: tokens from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The rule that matched it; '' for a token or a group. */
  readonly rule: string;
}

export interface Reporter {
  /** Carries out a report. False: the alternative does not match after all. May throw. */
  report(m: Matcher, report: Report, spans: ReadonlyMap<string, Span>): boolean;
  /** A forced token is missing at `m.mark`, in the second pass. Throws. */
  forced(m: Matcher, text: string): never;
  /** The parser meets the tokenizer's error. Throws. */
  errorToken(m: Matcher): never;
}

export interface Matcher {
  readonly t: TokenizerState;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly reporter: Reporter;
  mark: number;
  /** Number of tokens that were looked at (CPython: p->fill). */
  fill: number;
  callInvalidRules: boolean;
  readonly memo: Map<string, Map<number, number>>;
}

export function createMatcher(
  t: TokenizerState,
  rules: ReadonlyMap<string, Rule>,
  reporter: Reporter,
  mark: number,
): Matcher {
  return { t, rules, reporter, mark, fill: mark, callInvalidRules: false, memo: new Map() };
}

/** Tries a rule at the mark; on success the mark stands behind what matched. */
export function matchRule(m: Matcher, name: string): boolean {
  if (name.startsWith('invalid_') && !m.callInvalidRules) return false;
  const rule = m.rules.get(name);
  if (rule === undefined) throw new Error(`error grammar: no rule ${name}`);
  const key = rule.isMemo || !m.callInvalidRules ? name : `${name}!`;
  let ends = m.memo.get(key);
  if (ends === undefined) m.memo.set(key, (ends = new Map()));
  const start = m.mark;
  const known = ends.get(start);
  if (known !== undefined) {
    if (known < 0) return false;
    m.mark = known;
    return true;
  }
  const before = m.callInvalidRules;
  if (name === 'expression_without_invalid') m.callInvalidRules = false;
  const matched = matchAlternatives(m, rule.alternatives);
  m.callInvalidRules = before;
  ends.set(start, matched ? m.mark : -1);
  return matched;
}

/** Kind of the token at the mark, which is thereby looked at. */
export function lookAt(m: Matcher): number {
  const kind = m.t.tokens.kind[m.mark] ?? ERRORTOKEN;
  if (m.mark >= m.fill) {
    m.fill = m.mark + 1;
    if (kind === ERRORTOKEN) m.reporter.errorToken(m);
  }
  return kind;
}

function matchAlternatives(m: Matcher, alternatives: readonly Alternative[]): boolean {
  const start = m.mark;
  for (const { items, report } of alternatives) {
    let isCut = false;
    let matched = true;
    const spans: Map<string, Span> | null = report === null ? null : new Map();
    for (const { item, capture } of items) {
      if (item.type === 'cut') {
        isCut = true;
        continue;
      }
      const from = m.mark;
      if (!matchItem(m, item)) {
        matched = false;
        break;
      }
      if (capture !== null && spans !== null) {
        const rule = item.type === 'rule' ? item.name : '';
        spans.set(capture, { start: from, end: m.mark, rule });
      }
    }
    if (matched) {
      if (report === null || m.reporter.report(m, report, spans ?? new Map())) return true;
      // An action without a result ends its rule in pegen: no other alternative is tried.
      isCut = true;
    }
    m.mark = start;
    if (isCut) return false;
  }
  return false;
}

/**
 * CPython's SOFT_KEYWORD compares only as many letters as the name has (Parser/pegen.c
 * _PyPegen_soft_keyword_token, strncmp), so `m` passes for `match`. Error messages depend on it.
 */
function isSoftKeyword(name: string): boolean {
  return softKeywords.some((keyword) => keyword.startsWith(name));
}

const softKeywords = ['_', 'case', 'match', 'type'];

function matchItem(m: Matcher, item: Item): boolean {
  switch (item.type) {
    case 'token':
      if (lookAt(m) !== item.kind) return false;
      m.mark++;
      return true;
    case 'soft':
      if (lookAt(m) !== NAME || m.t.tokens.name[m.mark] !== item.text) return false;
      m.mark++;
      return true;
    case 'softKeyword':
      if (lookAt(m) !== NAME || !isSoftKeyword(m.t.tokens.name[m.mark] ?? '')) return false;
      m.mark++;
      return true;
    case 'rule':
      return matchRule(m, item.name);
    case 'group':
      return matchAlternatives(m, item.alternatives);
    case 'optional':
      matchItem(m, item.item);
      return true;
    case 'repeat':
      return matchRepeat(m, item.item, item.least);
    case 'gather':
      return matchGather(m, item.separator, item.item);
    case 'lookahead': {
      const mark = m.mark;
      const matched = matchItem(m, item.item);
      m.mark = mark;
      return matched === item.wanted;
    }
    case 'forced':
      if (lookAt(m) === item.kind) m.mark++;
      else if (m.callInvalidRules) m.reporter.forced(m, item.text);
      else return false;
      return true;
    case 'cut':
      return true;
  }
}

function matchRepeat(m: Matcher, item: Item, least: number): boolean {
  let count = 0;
  for (;;) {
    const mark = m.mark;
    if (!matchItem(m, item) || m.mark === mark) break;
    count++;
  }
  return count >= least;
}

function matchGather(m: Matcher, separator: Item, item: Item): boolean {
  if (!matchItem(m, item)) return false;
  for (;;) {
    const mark = m.mark;
    if (!matchItem(m, separator) || !matchItem(m, item)) {
      m.mark = mark;
      return true;
    }
  }
}
