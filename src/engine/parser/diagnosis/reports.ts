// What an alternative of the second pass reports when it matches.
//
// CPython 3.13: the actions of Grammar/python.gram and the functions of Parser/action_helpers.c that
// they call. Each verb of the rules' texts is one function here; it throws what it found, or returns
// whether the alternative matches after all.
import { assert } from '../../base/assert.ts';
import type * as ast from '../ast.ts';
import { Found } from './found.ts';
import type { ReportContext } from './found.ts';
import type { Report } from './grammar-text.ts';
import { getExprName, getInvalidTarget } from './invalid-targets.ts';
import type { TargetsType } from './invalid-targets.ts';
import {
  checkConcatenation,
  checkConversion,
  checkConversionPlace,
  checkDigits,
  checkFString,
  checkNumber,
  checkString,
} from './literal-checks.ts';
import type { Matcher, Span } from './matcher.ts';
import {
  argumentsOf,
  expressionOf,
  lastComprehensionItem,
  lastElement,
  locationOf,
} from './nodes.ts';
import type { Place } from './positions.ts';
import { errorAt, errorAtToken, errorFrom, noColumn } from './positions.ts';

type Verb = (context: ReportContext) => boolean;

export function carryOut(
  m: Matcher,
  filename: string,
  report: Report,
  spans: ReadonlyMap<string, Span>,
): boolean {
  const verb = verbs[report.verb];
  assert(verb !== undefined, `error grammar: no verb ${report.verb}`);
  const [first = '', second = ''] = report.captures;
  const a = spans.get(first);
  const place: Place = { t: m.t, filename, fill: m.fill };
  const message = fillIn(m, report.message, a);
  return verb({ m, place, message, a, b: spans.get(second) });
}

/** Replaces %s by the name of the expression, %d by the line, %t by the text of the first capture. */
function fillIn(m: Matcher, message: string, a: Span | undefined): string {
  if (!message.includes('%')) return message;
  const node = expressionOf(m, a);
  const tokens = m.t.tokens;
  const start = a?.start ?? 0;
  return message
    .replace('%s', () => (node === null ? '' : getExprName(node)))
    .replace('%d', String(tokens.line[start] ?? 0))
    .replace('%t', () => tokens.name[start] ?? '');
}

function range(first: ast.Location, last: ast.Location): ast.Location {
  return {
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
}

const atCapture: Verb = ({ m, place, message, a }) => {
  throw new Found(errorAt(place, message, locationOf(m, a)));
};

const betweenCaptures: Verb = ({ m, place, message, a, b }) => {
  throw new Found(errorAt(place, message, range(locationOf(m, a), locationOf(m, b))));
};

const atLastToken: Verb = ({ place, message }) => {
  throw new Found(errorAtToken(place, 'SyntaxError', message));
};

/** At the token that comes next, which is read for it. */
const atNextToken: Verb = ({ m, place, message }) => {
  throw new Found(errorAtToken(place, 'SyntaxError', message, m.mark));
};

function invalidTarget(type: TargetsType): Verb {
  return ({ m, place, a }) => {
    const node = expressionOf(m, a);
    const invalid = node === null ? null : getInvalidTarget(node, type);
    if (invalid === null) return false;
    const action = type === 'del' ? 'delete' : 'assign to';
    throw new Found(errorAt(place, `cannot ${action} ${getExprName(invalid)}`, invalid));
  };
}

/** `print x` and `exec x`. */
const legacy: Verb = ({ m, place, a, b }) => {
  const name = m.t.tokens.name[a?.start ?? 0] ?? '';
  if (name !== 'print' && name !== 'exec') return false;
  const message = `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
  throw new Found(errorAt(place, message, range(locationOf(m, a), locationOf(m, b))));
};

const forgotComma: Verb = ({ m, place, a, b }) => {
  const node = expressionOf(m, a);
  if (node?.kind === 'Name' && (node.id === 'print' || node.id === 'exec')) return false;
  if (m.t.tokens.level[m.mark - 1] === 0) return false;
  const message = 'invalid syntax. Perhaps you forgot a comma?';
  throw new Found(errorAt(place, message, range(locationOf(m, a), locationOf(m, b))));
};

/** _PyPegen_nonparen_genexp_in_call: one argument and `for` may be parsed otherwise. */
const genexpInCall: Verb = ({ m, place, a, b }) => {
  if (a === undefined || b === undefined) return false;
  const { args } = argumentsOf(m, a);
  const last = args.at(-1);
  if (args.length <= 1 || last === undefined) return false;
  const where = range(last, lastComprehensionItem(m, b));
  throw new Found(errorAt(place, 'Generator expression must be parenthesized', where));
};

/** _PyPegen_arguments_parsing_error. */
const positionalAfterKeyword: Verb = ({ m, place, a }) => {
  const { keywords } = a === undefined ? { keywords: [] } : argumentsOf(m, a);
  const unpacks = keywords.some((keyword) => keyword.arg === null);
  const message = `positional argument follows keyword argument${unpacks ? ' unpacking' : ''}`;
  throw new Found(errorAtToken(place, 'SyntaxError', message));
};

/** The last character of a dictionary key. */
const afterKey: Verb = ({ m, place, message, a }) => {
  const key = locationOf(m, a);
  const where = { ...key, col_offset: key.end_col_offset - 1, end_col_offset: noColumn };
  throw new Found(errorAt(place, message, where));
};

const typeParamBound: Verb = ({ m, place, message, a, b }) => {
  const node = expressionOf(m, b);
  const what = node?.kind === 'Tuple' ? 'constraints' : 'bound';
  const text = `cannot use ${what} with ${message}`;
  throw new Found(errorFrom(place, text, locationOf(m, a)));
};

/** `!=`; with barry_as_FLUFL, `<>`. */
const checkBarry: Verb = ({ m, a }) => {
  const at = m.t.tokens.start[a?.start ?? 0] ?? 0;
  return m.t.source.startsWith('!=', at);
};

const verbs: Readonly<Record<string, Verb>> = {
  at: atCapture,
  range: betweenCaptures,
  rangeToken: betweenCaptures,
  from: ({ m, place, message, a }) => {
    throw new Found(errorFrom(place, message, locationOf(m, a)));
  },
  raise: atLastToken,
  next: atNextToken,
  indent: ({ place, message }) => {
    throw new Found(errorAtToken(place, 'IndentationError', message));
  },
  rangeToClauses: ({ m, place, message, a, b }) => {
    if (b === undefined) return false;
    const where = range(locationOf(m, a), lastComprehensionItem(m, b));
    throw new Found(errorAt(place, message, where));
  },
  rangeToLast: ({ m, place, message, a, b }) => {
    if (b === undefined) return false;
    throw new Found(errorAt(place, message, range(locationOf(m, a), lastElement(m, b))));
  },
  starTarget: invalidTarget('star'),
  delTarget: invalidTarget('del'),
  forTarget: invalidTarget('for'),
  legacy,
  forgotComma,
  genexpInCall,
  positionalAfterKeyword,
  afterKey,
  typeParamBound,
  checkBarry,
  checkString,
  checkFString,
  checkConcatenation,
  checkConversion,
  checkConversionPlace,
  checkDigits,
  checkReal: (context) => checkNumber(context, false),
  checkImaginary: (context) => checkNumber(context, true),
};
