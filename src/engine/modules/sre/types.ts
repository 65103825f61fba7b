// The classes of re: Pattern, Match, SRE_Scanner, SRE_Template and what their instances hold. CPython 3.13 Modules/_sre/sre.h
// (PatternObject, MatchObject, ScannerObject, TemplateObject).

import { incref, type PyObject } from '../../objects/object.ts';
import { ownsFields, PyNative } from '../../objects/own-fields.ts';
import { newStaticType } from '../../objects/static-type.ts';
import type { PyDict } from '../../objects/dict.ts';
import type { PyTuple } from '../../objects/tuple.ts';
import type { SreProgram } from './program.ts';
import type { Matcher } from './matcher.ts';
import type { Subject } from './subject.ts';

export const PatternType = newStaticType('Pattern', {
  module: 're',
  hasGc: true,
  hasWeakrefs: true,
  basicSize: 96,
  doc: 'Compiled regular expression object.',
});
export const MatchType = newStaticType('Match', {
  module: 're',
  hasGc: true,
  basicSize: 88,
  doc: 'The result of re.match() and re.search().\nMatch objects always have a boolean value of True.',
});
export const ScannerType = newStaticType('SRE_Scanner', {
  module: '_sre',
  hasGc: true,
  basicSize: 248,
});
export const TemplateType = newStaticType('SRE_Template', {
  module: '_sre',
  hasGc: true,
  basicSize: 40,
});

export class PyPattern extends PyNative {
  /** What it was made from: str, bytes-like or None. Owned. */
  declare pattern: PyObject;
  declare readonly flags: number;
  declare readonly groups: number;
  /** Owned, as the rest. */
  declare groupindex: PyDict;
  declare indexgroup: PyTuple;
  declare readonly code: readonly number[];
  /** `ob_size`: `object.__sizeof__` counts the code. */
  get obSize(): number {
    return this.code.length;
  }
  declare readonly program: SreProgram;
  /** -1: made from None, matches both kinds of text. */
  declare readonly isBytes: -1 | 0 | 1;

  /** Takes its own references. */
  constructor(
    pattern: PyObject,
    flags: number,
    groups: number,
    groupindex: PyDict,
    indexgroup: PyTuple,
    code: readonly number[],
    program: SreProgram,
    isBytes: -1 | 0 | 1,
  ) {
    super(PatternType);
    this.pattern = incref(pattern);
    this.flags = flags;
    this.groups = groups;
    this.groupindex = incref(groupindex);
    this.indexgroup = incref(indexgroup);
    this.code = code;
    this.program = program;
    this.isBytes = isBytes;
  }

  override get lasting(): SreProgram {
    return this.program;
  }
}
ownsFields(PatternType, ['pattern', 'groupindex', 'indexgroup']);

export class PyMatch extends PyNative {
  /** Owned. */
  declare string: PyObject;
  declare re: PyPattern;
  regs: PyTuple | null = null;
  /** `ob_size`: two marks for each group and for the whole. */
  get obSize(): number {
    return 2 * (this.re.groups + 1);
  }
  declare readonly pos: number;
  declare readonly endpos: number;
  /** -1: no group. */
  declare readonly lastindex: number;
  /** Start and end of the match, then of each group; -1: not matched. */
  declare readonly marks: Int32Array;

  constructor(
    re: PyPattern,
    string: PyObject,
    pos: number,
    endpos: number,
    lastindex: number,
    marks: Int32Array,
  ) {
    super(MatchType);
    this.re = incref(re);
    this.string = incref(string);
    this.pos = pos;
    this.endpos = endpos;
    this.lastindex = lastindex;
    this.marks = marks;
  }
}
ownsFields(MatchType, ['string', 're', 'regs']);

export class PyScanner extends PyNative {
  /** Owned. */
  declare pattern: PyPattern;
  declare string: PyObject;
  declare readonly subject: Subject;
  declare readonly matcher: Matcher;
  declare readonly pos: number;
  declare readonly endpos: number;
  /** Where the next match begins; -1: exhausted. */
  declare next: number;
  mustAdvance = false;

  constructor(pattern: PyPattern, subject: Subject, matcher: Matcher, pos: number, endpos: number) {
    super(ScannerType);
    this.pattern = incref(pattern);
    this.string = incref(subject.object);
    this.subject = subject;
    this.matcher = matcher;
    this.pos = pos;
    this.endpos = endpos;
    this.next = pos;
  }
}
ownsFields(ScannerType, ['pattern', 'string']);

/** A replacement: literal, then pairs of a group and the literal behind it. */
export class PyTemplate extends PyNative {
  /** Literals: a tuple, owned. */
  declare literals: PyTuple;
  declare readonly groups: readonly number[];
  /** Steals `literals`. */
  constructor(literals: PyTuple, groups: readonly number[]) {
    super(TemplateType);
    this.literals = literals;
    this.groups = groups;
  }
}
ownsFields(TemplateType, ['literals']);
