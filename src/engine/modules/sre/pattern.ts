// Pattern objects: searching, and how patterns compare, hash and show themselves. CPython 3.13 Modules/_sre/sre.c
// (_sre_SRE_Pattern_match_impl, pattern_repr, pattern_hash, pattern_richcompare, state_init).

import { compareSteps } from '../../objects/compare.ts';
import { classGetItem } from '../../objects/generic-alias.ts';
import { hash64, hashOf, wholeHash } from '../../objects/hash.ts';
import { withSize } from '../../objects/index.ts';
import { newInt } from '../../objects/int.ts';
import { newMappingProxy } from '../../objects/mapping-proxy.ts';
import { method } from '../../objects/native.ts';
import { EQ, incref, NE, type PyObject } from '../../objects/object.ts';
import { raise } from '../../objects/raise.ts';
import { newBool, newNone, newNotImplemented } from '../../objects/singletons.ts';
import { sipHashBytes } from '../../objects/siphash.ts';
import { describeType } from '../../objects/static-type.ts';
import { newStr } from '../../objects/str.ts';
import {
  SUSPENDED,
  suspendSteps,
  suspendThen,
  type MaySuspend,
  type Steps,
} from '../../objects/suspend.ts';
import { reprSteps } from '../../objects/text.ts';
import * as sre from './opcodes.ts';
import { Matcher } from './matcher.ts';
import { newMatch } from './match.ts';
import { newFindIter, newScanner } from './scanner.ts';
import { subjectOf, type Subject } from './subject.ts';
import { findall, split, substitute } from './substitute.ts';
import { PatternType, PyPattern } from './types.ts';

/** The text to look at. TypeError if it is not of the pattern's kind. Source: state_init. */
function checkedSubject(self: PyPattern, string: PyObject): Subject {
  const subject = subjectOf(string);
  if (self.isBytes >= 0 && subject.isBytes !== (self.isBytes === 1)) {
    raise(
      'TypeError',
      subject.isBytes
        ? 'cannot use a string pattern on a bytes-like object'
        : 'cannot use a bytes pattern on a string-like object',
    );
  }
  return subject;
}

type Finish = (subject: Subject, pos: number, endpos: number) => MaySuspend;

/** Converts `string, pos, endpos` and calls `finish`. */
function within(
  self: PyPattern,
  string: PyObject,
  pos: PyObject | undefined,
  endpos: PyObject | undefined,
  finish: Finish,
): MaySuspend {
  const owned = [self, string];
  const clamp = (at: number, length: number): number => Math.max(0, Math.min(at, length));
  return withSize(
    pos,
    [...owned, endpos ?? null],
    (start) =>
      withSize(
        endpos,
        owned,
        (end) => {
          const subject = checkedSubject(self, string);
          return finish(subject, clamp(start, subject.length), clamp(end, subject.length));
        },
        Number.MAX_SAFE_INTEGER,
      ),
    0,
  );
}

function matchAt(whole: boolean) {
  return (self: PyPattern, string: PyObject, pos?: PyObject, endpos?: PyObject): MaySuspend =>
    within(self, string, pos, endpos, (subject, start, end) => {
      const matcher = new Matcher(self.program, subject, end, self.groups, whole);
      const reached = matcher.run(start);
      return reached < 0 ? newNone() : newMatch(self, subject, matcher, start, start, reached);
    });
}

function search(self: PyPattern, string: PyObject, pos?: PyObject, endpos?: PyObject): MaySuspend {
  return within(self, string, pos, endpos, (subject, start, end) => {
    const matcher = new Matcher(self.program, subject, end, self.groups, false);
    const at = matcher.search(start);
    return at < 0 ? newNone() : newMatch(self, subject, matcher, start, at, matcher.matchEnd);
  });
}

function substituteWith(wantsCount: boolean) {
  return (self: PyPattern, repl: PyObject, string: PyObject, count?: PyObject): MaySuspend =>
    withSize(
      count,
      [self, repl, string],
      (limit) => substitute(self, repl, checkedSubject(self, string), limit, wantsCount),
      0,
    );
}

const FLAG_NAMES: readonly (readonly [string, number])[] = [
  ['re.IGNORECASE', sre.FLAG_IGNORECASE],
  ['re.LOCALE', sre.FLAG_LOCALE],
  ['re.MULTILINE', sre.FLAG_MULTILINE],
  ['re.DOTALL', sre.FLAG_DOTALL],
  ['re.VERBOSE', sre.FLAG_VERBOSE],
  ['re.DEBUG', sre.FLAG_DEBUG],
  ['re.ASCII', sre.FLAG_ASCII],
];

function flagText(self: PyPattern): string {
  let { flags } = self;
  const type = sre.FLAG_LOCALE | sre.FLAG_UNICODE | sre.FLAG_ASCII;
  // Of a str pattern Unicode goes without saying.
  if (self.isBytes === 0 && (flags & type) === sre.FLAG_UNICODE) flags &= ~sre.FLAG_UNICODE;
  const names: string[] = [];
  for (const [name, flag] of FLAG_NAMES) {
    if (flags & flag) names.push(name);
    flags &= ~flag;
  }
  if (flags !== 0) names.push(`0x${flags.toString(16)}`);
  return names.join('|');
}

PatternType.tp_repr = (o) => suspendSteps(reprOfSteps(o as PyPattern), [o]);
function* reprOfSteps(self: PyPattern): Steps<PyObject> {
  const shown = Array.from(yield* reprSteps(self.pattern))
    .slice(0, 200)
    .join('');
  const flags = flagText(self);
  return newStr(flags === '' ? `re.compile(${shown})` : `re.compile(${shown}, ${flags})`);
}

PatternType.tp_hash = (o) => {
  const self = o as PyPattern;
  const own = hashOf(self.pattern);
  const combine = (low: number): number => {
    const [codeLow, codeHigh] = sipHashBytes(new Uint8Array(Uint32Array.from(self.code).buffer));
    let hash = wholeHash(low);
    hash ^= (BigInt(codeHigh) << 32n) | BigInt(codeLow >>> 0);
    hash ^= BigInt(self.flags) ^ BigInt(self.isBytes) ^ BigInt(self.code.length);
    return hash64(hash === -1n ? -2n : hash);
  };
  return own === SUSPENDED ? suspendThen(combine, [self]) : combine(own);
};

PatternType.tp_richcompare = (a, b, op) => {
  if ((op !== EQ && op !== NE) || !(a instanceof PyPattern) || !(b instanceof PyPattern))
    return newNotImplemented();
  if (a === b) return newBool(op === EQ);
  const alike =
    a.flags === b.flags &&
    a.isBytes === b.isBytes &&
    a.code.length === b.code.length &&
    a.code.every((word, i) => word === b.code[i]);
  if (!alike) return newBool(op === NE);
  function* steps(): Steps<PyObject> {
    return newBool(yield* compareSteps((a as PyPattern).pattern, (b as PyPattern).pattern, op));
  }
  return suspendSteps(steps(), [a, b]);
};

const same = (self: PyObject): PyObject => incref(self);

describeType(PatternType, {
  source: 'CPython 3.13 Modules/_sre/sre.c',
  methods: [
    method('match', '($self, /, string, pos=0, endpos=sys.maxsize)', matchAt(false)),
    method('fullmatch', '($self, /, string, pos=0, endpos=sys.maxsize)', matchAt(true)),
    method('search', '($self, /, string, pos=0, endpos=sys.maxsize)', search),
    method('sub', '($self, /, repl, string, count=0)', substituteWith(false)),
    method('subn', '($self, /, repl, string, count=0)', substituteWith(true)),
    method(
      'findall',
      '($self, /, string, pos=0, endpos=sys.maxsize)',
      (self: PyPattern, string: PyObject, pos?: PyObject, endpos?: PyObject) =>
        within(self, string, pos, endpos, (subject, start, end) =>
          findall(self, subject, start, end),
        ),
    ),
    method(
      'split',
      '($self, /, string, maxsplit=0)',
      (self: PyPattern, string: PyObject, maxsplit?: PyObject) =>
        withSize(
          maxsplit,
          [self, string],
          (max) => split(self, checkedSubject(self, string), max),
          0,
        ),
    ),
    method(
      'finditer',
      '($self, /, string, pos=0, endpos=sys.maxsize)',
      (self: PyPattern, string: PyObject, pos?: PyObject, endpos?: PyObject) =>
        within(self, string, pos, endpos, (...place) => newFindIter(self, ...place)),
    ),
    method(
      'scanner',
      '($self, /, string, pos=0, endpos=sys.maxsize)',
      (self: PyPattern, string: PyObject, pos?: PyObject, endpos?: PyObject) =>
        within(self, string, pos, endpos, (...place) => newScanner(self, ...place)),
    ),
    method('__copy__', '($self, /)', same),
    method('__deepcopy__', '($self, memo, /)', same),
    method('__class_getitem__', '($type, object, /)', classGetItem, { class: true }),
  ],
  getsets: [
    { name: 'pattern', get: (p: PyPattern) => incref(p.pattern) },
    { name: 'flags', get: (p: PyPattern) => newInt(p.flags) },
    { name: 'groups', get: (p: PyPattern) => newInt(p.groups) },
    {
      name: 'groupindex',
      get: (p: PyPattern) => newMappingProxy(p.groupindex),
      doc: 'A dictionary mapping group names to group numbers.',
    },
  ],
});
