// What execve(2) is given. Knows no Python.

export interface Command {
  /** File of the program. */
  readonly path: string;
  readonly args: readonly string[];
  readonly environ: Readonly<Record<string, string>>;
  /** Signals that it blocks; without: those of whoever executes it. */
  readonly blocked?: ReadonlySet<number> | undefined;
  /** Signals that it does not ignore, though whoever executes it does. */
  readonly defaults?: ReadonlySet<number> | undefined;
}
