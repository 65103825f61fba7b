// The members of a growing list that are not over yet, in order: a program may start 30,000 threads one after the other, and nobody wants to
// walk past those that ended long ago. They are left out now and then, so being asked costs what is alive. Knows no Python.

/** No sweep below so many. */
const SWEEP_MIN = 32;

export class Living<T> {
  /** All that live, and some that are over. */
  readonly members: T[] = [];
  private readonly isOver: (member: T) => boolean;
  private sweepAt = SWEEP_MIN;

  constructor(isOver: (member: T) => boolean) {
    this.isOver = isOver;
  }

  add(member: T): void {
    const { members } = this;
    if (members.length >= this.sweepAt) {
      let kept = 0;
      for (const other of members) if (!this.isOver(other)) members[kept++] = other;
      members.length = kept;
      this.sweepAt = Math.max(SWEEP_MIN, 2 * kept);
    }
    members.push(member);
  }
}
