// Names that belong together: union-find. Not in CPython.

export class Groups {
  private readonly parent = new Map<string, string>();

  /** The name that stands for the group of `name`. */
  of(name: string): string {
    let top = name;
    for (let next = this.parent.get(top); next !== undefined; next = this.parent.get(top))
      top = next;
    return top;
  }

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.parent.set(one, other);
  }
}
