// What execve(2) is given. Knows no Python.

export interface Command {
  /** File of the program. */
  readonly path: string;
  readonly args: readonly string[];
  readonly environ: Readonly<Record<string, string>>;
}
