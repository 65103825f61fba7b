// Vector clocks of the steps of one execution, in one flat array: row `i` belongs to step `i`, column `t` says how many steps of task
// `t` happen before it (itself included). After loom's `rt/vv.rs`; Mattern, "Virtual Time and Global States of Distributed Systems".
// Not in CPython.
//
// Invariant: step `a`, the n-th of its task, happens before step `b` exactly if column task(a) of row `b` is at least n.

/** Rows of counters that grow by themselves; a row keeps its content until it is written again. */
export class ClockTable {
  private width = 8;
  private cells = new Int32Array(8 * 64);

  /** Makes room for `row` and for task ordinals below `tasks`. */
  reserve(row: number, tasks: number): void {
    if (tasks <= this.width && (row + 1) * this.width <= this.cells.length) return;
    let width = this.width;
    while (width < tasks) width *= 2;
    const rows = Math.max(this.cells.length / this.width, (row + 1) * 2);
    const cells = new Int32Array(rows * width);
    const oldRows = this.cells.length / this.width;
    for (let old = 0; old < oldRows; old++) {
      for (let task = 0; task < this.width; task++) {
        cells[old * width + task] = this.cells[old * this.width + task]!;
      }
    }
    this.width = width;
    this.cells = cells;
  }

  clear(row: number): void {
    const from = row * this.width;
    this.cells.fill(0, from, from + this.width);
  }

  copy(to: number, from: number): void {
    const { cells, width } = this;
    for (let task = 0, a = to * width, b = from * width; task < width; task++) {
      cells[a + task] = cells[b + task]!;
    }
  }

  /** Everything that happens before row `from` now happens before row `to` too. */
  join(to: number, from: number): void {
    const { cells, width } = this;
    for (let task = 0, a = to * width, b = from * width; task < width; task++) {
      if (cells[b + task]! > cells[a + task]!) cells[a + task] = cells[b + task]!;
    }
  }

  /** As join, from a row of another table, which is as wide as this one or narrower. */
  joinFrom(to: number, other: ClockTable, from: number): void {
    const width = Math.min(this.width, other.width);
    for (let task = 0; task < width; task++) {
      const count = other.cells[from * other.width + task]!;
      if (count > this.cells[to * this.width + task]!) this.cells[to * this.width + task] = count;
    }
  }

  set(row: number, task: number, count: number): void {
    this.cells[row * this.width + task] = count;
  }

  /** Whether the `ordinal`-th step of `task` happens before the step of this row (or is that step). */
  covers(row: number, task: number, ordinal: number): boolean {
    return this.cells[row * this.width + task]! >= ordinal;
  }
}
