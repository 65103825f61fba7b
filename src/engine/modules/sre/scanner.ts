// Scanners: match after match through one text; finditer is one of them called until None.
// CPython 3.13 Modules/_sre/sre.c (_sre_SRE_Scanner_match_impl, scanner_search, _sre_SRE_Pattern_finditer_impl).

import { getAttr } from '../../objects/attributes.ts';
import { method } from '../../objects/native.ts';
import { decref, incref, type PyObject } from '../../objects/object.ts';
import { newCallIter } from '../../objects/seq-iter.ts';
import { None, newNone } from '../../objects/singletons.ts';
import { describeType } from '../../objects/static-type.ts';
import { staticStr } from '../../objects/str.ts';
import { Matcher } from './matcher.ts';
import { newMatch } from './match.ts';
import { PyScanner, ScannerType, type PyPattern } from './types.ts';
import type { Subject } from './subject.ts';

export function newScanner(
  self: PyPattern,
  subject: Subject,
  pos: number,
  endpos: number,
): PyScanner {
  const matcher = new Matcher(self.program, subject, endpos, self.groups, false);
  return new PyScanner(self, subject, matcher, pos, endpos);
}

const SEARCH = staticStr('search');

export function newFindIter(
  self: PyPattern,
  subject: Subject,
  pos: number,
  endpos: number,
): PyObject {
  const scanner = newScanner(self, subject, pos, endpos);
  const bound = getAttr(scanner, SEARCH) as PyObject;
  const it = newCallIter(bound, None);
  decref(bound);
  decref(scanner);
  return it;
}

function step(anywhere: boolean) {
  return (self: PyScanner): PyObject => {
    const { matcher, next } = self;
    if (next < 0) return newNone();
    matcher.mustAdvanceAt = self.mustAdvance ? next : -1;
    let start = next;
    let end: number;
    if (anywhere) {
      start = matcher.search(next);
      end = start < 0 ? -1 : matcher.matchEnd;
    } else end = matcher.run(next);
    if (end < 0) {
      self.next = -1;
      return newNone();
    }
    const match = newMatch(self.pattern, self.subject, matcher, self.pos, start, end);
    self.mustAdvance = start === end;
    self.next = end;
    return match;
  };
}

describeType(ScannerType, {
  source: 'CPython 3.13 Modules/_sre/sre.c',
  methods: [method('match', '($self, /)', step(false)), method('search', '($self, /)', step(true))],
  getsets: [{ name: 'pattern', get: (s: PyScanner) => incref(s.pattern) }],
});
