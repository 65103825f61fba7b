// The breakpoints of a lab (breakpoints.ts), as what the page watches.

import { moved, toggled, withFileRenamed, withoutFile } from './breakpoints.ts';
import type { Breakpoint } from './breakpoints.ts';

export class Breakpoints {
  all: readonly Breakpoint[] = $state.raw([]);

  linesIn(file: string): number[] {
    return this.all.flatMap((point) => (point.file === file ? [point.line] : []));
  }

  /** Sets one, or takes it away. */
  toggle(file: string, line: number): void {
    this.all = toggled(this.all, file, line);
  }

  limit(point: Breakpoint, thread: string | null): void {
    this.all = this.all.map((other) => (other === point ? { ...point, thread } : other));
  }

  /** `condition`: blank for none. */
  restrict(point: Breakpoint, condition: string): void {
    const text = condition.trim() === '' ? null : condition.trim();
    this.all = this.all.map((other) => (other === point ? { ...point, condition: text } : other));
  }

  moveTo(file: string, lines: readonly number[]): void {
    this.all = moved(this.all, file, lines);
  }

  renameFile(from: string, to: string): void {
    this.all = withFileRenamed(this.all, from, to);
  }

  removeFile(file: string): void {
    this.all = withoutFile(this.all, file);
  }
}
