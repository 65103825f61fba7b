// Virtual time in words that fit on an axis.

const units = [
  { name: 's', ns: 1e9 },
  { name: 'ms', ns: 1e6 },
  { name: 'µs', ns: 1e3 },
] as const;

/** Nanoseconds as `0`, `840 ns`, `12.4 µs`, `100 ms`, `2.05 s`: at most three digits that matter. */
export function timeText(ns: number): string {
  for (const unit of units) {
    if (ns >= unit.ns) return `${Number((ns / unit.ns).toPrecision(3))} ${unit.name}`;
  }
  return ns === 0 ? '0' : `${Math.round(ns)} ns`;
}
