// The disassembler: what `python -m dis FILE` prints.
//
// CPython: Lib/dis.py _disassemble_recursive, Formatter, _make_labels_map. Offsets and caches
// are not shown, as by default in 3.13. What differs: frozensets show their items in the order
// of the source, because CPython's order depends on hashes.

import { constantRepr } from './constant-repr.ts';
import type { ConstantReprs } from './constant-repr.ts';
import type { CodeUnit } from './code-unit.ts';
import { argRepr, jumpTarget, unpackOpargs } from './dis-arguments.ts';
import { decodeExceptionTable } from './exception-table.ts';
import type { ExceptionEntry } from './exception-table.ts';
import { decodeLocations } from './locations-table.ts';

/**
 * The listing of a code object and, behind it, of those among its constants.
 * Source: CPython 3.13 Lib/dis.py _disassemble_recursive.
 */
export function dis(code: CodeUnit, reprs: ConstantReprs): string {
  const parts = [disassemble(code, reprs)];
  for (const constant of code.consts) {
    if (constant === null || typeof constant !== 'object' || constant.type !== 'code') continue;
    const title = constantRepr(constant, reprs);
    parts.push(`\nDisassembly of ${title}:\n`, dis(constant.value, reprs));
  }
  return parts.join('');
}

const NO_LINENO = '  --';
const OPNAME_WIDTH = 20;
const OPARG_WIDTH = 5;

// disassemble: one code object.
function disassemble(code: CodeUnit, reprs: ConstantReprs): string {
  const starts = lineStarts(code);
  const entries = decodeExceptionTable(code.exceptiontable);
  const labels = labelsByOffset(code, entries);
  const labelWidth = 4 + String(labels.size).length;
  const linenoWidth = widthOfLineno([...starts.values()]);
  const lines: string[] = [];
  for (const { offset, row, arg } of unpackOpargs(code.code)) {
    const line = starts.get(offset);
    if (linenoWidth > 0 && line !== undefined && offset > 0) lines.push('');
    const fields: string[] = [];
    if (linenoWidth > 0) {
      const shown = line === undefined ? '' : line < 0 ? NO_LINENO : String(line);
      fields.push(shown.padStart(linenoWidth));
    }
    const label = labels.get(offset);
    fields.push((label === undefined ? '' : `L${label}:`).padStart(labelWidth));
    fields.push('   ', row.name.padEnd(OPNAME_WIDTH));
    if (arg !== null) {
      const excess = Math.max(0, row.name.length - OPNAME_WIDTH);
      fields.push(String(arg).padStart(OPARG_WIDTH - excess));
      const text = argRepr(code, { offset, row, arg }, labels, reprs);
      if (text !== '') fields.push(`(${text})`);
    }
    lines.push(fields.join(' ').trimEnd());
  }
  return [...lines, ...exceptionLines(entries, labels), ''].join('\n');
}

function exceptionLines(
  entries: readonly ExceptionEntry[],
  labels: ReadonlyMap<number, number>,
): string[] {
  if (entries.length === 0) return [];
  const lines = entries.map(({ start, end, target, depth, lasti }) => {
    const [from, to, handler] = [start, end, target].map((offset) => `L${labels.get(offset)}`);
    return `  ${from} to ${to} -> ${handler} [${depth}]${lasti ? ' lasti' : ''}`;
  });
  return ['ExceptionTable:', ...lines];
}

// _make_labels_map: jump targets and the borders of the exception table, numbered in order.
function labelsByOffset(
  code: CodeUnit,
  entries: readonly ExceptionEntry[],
): ReadonlyMap<number, number> {
  const offsets = new Set<number>();
  for (const item of unpackOpargs(code.code)) {
    const target = jumpTarget(item);
    if (target !== null) offsets.add(target);
  }
  for (const { start, end, target } of entries) {
    for (const offset of [start, end, target]) offsets.add(offset);
  }
  const sorted = [...offsets].sort((a, b) => a - b);
  return new Map(sorted.map((offset, i) => [offset, i + 1]));
}

// findlinestarts: where the line changes; -1 for code without a line.
function lineStarts(code: CodeUnit): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let offset = 0;
  let last: number | null = null;
  for (const run of decodeLocations(code.linetable, code.firstlineno)) {
    if (run.lineno !== last) starts.set(offset, run.lineno);
    last = run.lineno;
    offset += 2 * run.units;
  }
  return starts;
}

// _get_lineno_width
function widthOfLineno(lines: readonly number[]): number {
  const max = Math.max(-1, ...lines.filter((line) => line > 0));
  if (max === -1) return 0;
  const width = Math.max(3, String(max).length);
  return lines.includes(-1) ? Math.max(width, NO_LINENO.length) : width;
}
