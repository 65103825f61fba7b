// Every instruction that leaves the function or checks the eval breaker gets a line.
//
// CPython: Python/flowgraph.c resolve_line_numbers, duplicate_exits_without_lineno,
// propagate_line_numbers (PEP 626).

import { HAS_EVAL_BREAK } from '../opcode-properties.ts';
import { NO_LOCATION } from '../source-location.ts';
import { BasicBlock, blocksFrom, isJump, nextNonemptyBlock, targetOf } from './blocks.ts';

/** Source: CPython 3.13 Python/flowgraph.c resolve_line_numbers. */
export function resolveLineNumbers(entry: BasicBlock): void {
  duplicateExitsWithoutLineno(entry);
  propagateLineNumbers(entry);
}

/** get_max_label */
export function maxLabel(entry: BasicBlock): number {
  let label = -1;
  for (const block of blocksFrom(entry)) label = Math.max(label, block.label);
  return label;
}

// An exit without a line that several jumps reach is copied for each, with the jump's line.
function duplicateExitsWithoutLineno(entry: BasicBlock): void {
  let nextLabel = maxLabel(entry) + 1;
  for (const block of blocksFrom(entry)) {
    const last = block.last;
    if (!isJump(last)) continue;
    const target = nextNonemptyBlock(targetOf(last));
    if (target === null || !isExitWithoutLineno(target) || target.predecessors <= 1) continue;
    const copy = new BasicBlock();
    copy.instrs = target.instrs.map((instr) => ({ ...instr }));
    const [first] = copy.instrs;
    if (first !== undefined) first.loc = last.loc;
    last.target = copy;
    target.predecessors -= 1;
    copy.predecessors = 1;
    copy.next = target.next;
    copy.label = nextLabel;
    nextLabel += 1;
    target.next = copy;
  }
  // The others are reached by falling through, from one place only.
  for (const block of blocksFrom(entry)) {
    const { next, last } = block;
    if (!block.hasFallthrough || next === null || last === null) continue;
    const [first] = next.instrs;
    if (first !== undefined && isExitWithoutLineno(next)) first.loc = last.loc;
  }
}

function isExitWithoutLineno(block: BasicBlock): boolean {
  const checks = block.instrs.some((instr) => HAS_EVAL_BREAK[instr.opcode]);
  return (block.exitsScope || checks) && block.hasNoLineno;
}

// A line number is inherited inside a block and by a block with one predecessor.
function propagateLineNumbers(entry: BasicBlock): void {
  for (const block of blocksFrom(entry)) {
    const last = block.last;
    if (last === null) continue;
    let prev = NO_LOCATION;
    for (const instr of block.instrs) {
      if (instr.loc.lineno < 0) instr.loc = prev;
      else prev = instr.loc;
    }
    const heirs = block.hasFallthrough && block.next !== null ? [block.next] : [];
    if (isJump(last)) heirs.push(targetOf(last));
    for (const heir of heirs) {
      const [first] = heir.instrs;
      if (heir.predecessors === 1 && first !== undefined && first.loc.lineno < 0) {
        first.loc = prev;
      }
    }
  }
}
