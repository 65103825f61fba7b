// What happens by itself at a later virtual time: a packet arrives, a timer fires. Not in CPython: the kernel's timers and the network.
//
// An event is an object of a class with plain fields, no closure, so that a machine can be copied. Events of the same time happen in the
// order in which they were entered: the order depends on nothing but the program.

export interface MachineEvent {
  /** `timeNs`: when it was due, which may be earlier than now: nobody looked before. */
  happen(timeNs: number): void;
}

interface Entry {
  readonly timeNs: number;
  readonly number: number;
  readonly event: MachineEvent;
}

export class EventQueue {
  /** A binary heap: the next one first. */
  private readonly heap: Entry[] = [];
  private entered = 0;

  /** Time of the next event; null: none is due, ever. */
  get nextNs(): number | null {
    return this.heap[0]?.timeNs ?? null;
  }

  /** `event` will happen at `timeNs`. */
  at(timeNs: number, event: MachineEvent): void {
    const { heap } = this;
    heap.push({ timeNs, number: this.entered++, event });
    for (let i = heap.length - 1; i > 0;) {
      const parent = (i - 1) >> 1;
      if (!this.isBefore(i, parent)) break;
      this.swap(i, parent);
      i = parent;
    }
  }

  /** Lets everything happen that is due by `nowNs`, and what becomes due of it by then. */
  runDue(nowNs: number): void {
    while (this.heap.length > 0 && this.heap[0]!.timeNs <= nowNs) {
      const { timeNs, event } = this.takeFirst();
      event.happen(timeNs);
    }
  }

  private takeFirst(): Entry {
    const { heap } = this;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    heap[0] = last;
    for (let i = 0; ;) {
      let least = i;
      for (const child of [2 * i + 1, 2 * i + 2])
        if (child < heap.length && this.isBefore(child, least)) least = child;
      if (least === i) return first;
      this.swap(i, least);
      i = least;
    }
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.heap[a]!, this.heap[b]!];
    return x.timeNs < y.timeNs || (x.timeNs === y.timeNs && x.number < y.number);
  }

  private swap(a: number, b: number): void {
    [this.heap[a], this.heap[b]] = [this.heap[b]!, this.heap[a]!];
  }
}
