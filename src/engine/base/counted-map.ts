// A map that counts its changes: a checkpoint sees by one number that it is what it was, since no number comes twice (saved-groups.ts). For
// large maps that change seldom. Not in CPython.

export class CountedMap<K, V> extends Map<K, V> {
  changes = 0;

  override set(key: K, value: V): this {
    this.changes++;
    return super.set(key, value);
  }

  override delete(key: K): boolean {
    this.changes++;
    return super.delete(key);
  }

  override clear(): void {
    this.changes++;
    super.clear();
  }
}
