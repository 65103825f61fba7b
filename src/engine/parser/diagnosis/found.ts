// How a diagnosis ends: with what it found.
import type { SyntaxDiagnostic } from '../syntax-errors.ts';
import type { Matcher, Span } from './matcher.ts';
import type { Place } from './positions.ts';

/** Thrown by a report. */
export class Found {
  readonly diagnostic: SyntaxDiagnostic;

  constructor(diagnostic: SyntaxDiagnostic) {
    this.diagnostic = diagnostic;
  }
}

/** What a report is given: the message and the first two captures of its alternative. */
export interface ReportContext {
  readonly m: Matcher;
  readonly place: Place;
  readonly message: string;
  readonly a: Span | undefined;
  readonly b: Span | undefined;
}
