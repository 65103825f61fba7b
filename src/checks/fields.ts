// Reads parsed YAML or JSON field by field and says exactly what is wrong with it. Used for lab.yaml, for the parameters of checks and
// for *.expect.yaml. Not in CPython.
//
// Invariant: a field that nobody asked for is an error (`done`), so a misspelt parameter never weakens a check in silence.

/** A mistake of a lab's author. The message names the file and the place in it. */
export class LabError extends Error {
  override readonly name = 'LabError';
}

export class Fields {
  readonly path: string;
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #asked = new Set<string>();

  /** `path` begins every message: `lab.yaml`, `lab.yaml: checks[1]`. Throws LabError if `value` is not a mapping. */
  constructor(value: unknown, path: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new LabError(`${path} must be a mapping of names to values, not ${describe(value)}`);
    }
    this.path = path;
    this.#record = value as Record<string, unknown>;
  }

  has(key: string): boolean {
    return this.#record[key] !== undefined;
  }

  keys(): readonly string[] {
    return Object.keys(this.#record);
  }

  /** The value as it is. */
  raw(key: string): unknown {
    return this.#get(key);
  }

  text(key: string): string {
    const value = this.#get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw this.wrong(key, 'a text that is not empty');
  }

  /** A whole number, `least` or more. */
  count(key: string, least = 0): number {
    const value = this.#get(key);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least) return value;
    throw this.wrong(key, `a whole number, ${least} or more`);
  }

  /** A mapping of names to whole numbers, 1 or more. */
  counts(key: string): Readonly<Record<string, number>> {
    const named = this.fields(key);
    return Object.fromEntries(named.keys().map((name) => [name, named.count(name, 1)]));
  }

  /** A number above 0, at most 1. */
  share(key: string): number {
    const value = this.#get(key);
    if (typeof value === 'number' && value > 0 && value <= 1) return value;
    throw this.wrong(key, 'a number above 0, at most 1');
  }

  /** Only `true`: what is not asked for is left out. */
  yes(key: string): true {
    if (this.#get(key) === true) return true;
    throw this.wrong(key, 'true (or left out)');
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const value = this.#get(key);
    const found = allowed.find((candidate) => candidate === value);
    if (found !== undefined) return found;
    throw this.wrong(key, `one of ${allowed.join(', ')}`);
  }

  texts(key: string): readonly string[] {
    const value = this.#get(key);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw this.wrong(key, 'a list of texts');
  }

  /** A list of mappings. */
  list(key: string): readonly Fields[] {
    const value = this.#get(key);
    if (!Array.isArray(value)) throw this.wrong(key, 'a list');
    return value.map((item: unknown, index) => new Fields(item, this.at(`${key}[${index}]`)));
  }

  fields(key: string): Fields {
    return new Fields(this.#get(key), this.at(key));
  }

  /** The value of `read`, or `otherwise` if the field is not there. */
  opt<T, U>(key: string, read: (key: string) => T, otherwise: U): T | U {
    return this.has(key) ? read(key) : otherwise;
  }

  /** Throws LabError if a field is left that was not asked for. */
  done(): void {
    const unknown = this.keys().find((key) => !this.#asked.has(key));
    if (unknown === undefined) return;
    const known = [...this.#asked].join(', ');
    throw new LabError(`${this.at(unknown)} is not known here (known: ${known})`);
  }

  at(key: string): string {
    return this.path.includes(': ') ? `${this.path}.${key}` : `${this.path}: ${key}`;
  }

  wrong(key: string, expected: string): LabError {
    const value = this.#record[key];
    if (value === undefined) return new LabError(`${this.at(key)} is missing: ${expected}`);
    return new LabError(`${this.at(key)} must be ${expected}, not ${describe(value)}`);
  }

  #get(key: string): unknown {
    this.#asked.add(key);
    return this.#record[key];
  }
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
