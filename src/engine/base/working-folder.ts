// Where the program's files lie in the simulated machine, and where it starts. Not in CPython: the shell's working directory.

export const WORKING_FOLDER = '/home/learner';

/** The folder of a program whose main file is `main`: its own if that is an absolute path (the command line's), else the usual one. */
export function folderOf(main: string): string {
  if (!main.startsWith('/')) return WORKING_FOLDER;
  return main.slice(0, Math.max(main.lastIndexOf('/'), 1)).replace(/(.)\/$/, '$1');
}
