// Which program a file is: Python itself, or a script whose first line names it. Not in CPython: the kernel's fs/exec.c
// (search_binary_handler), fs/binfmt_script.c (load_script); /usr/bin/env of GNU coreutils, without options.

import { ENV } from './commands.ts';
import { textOfOctets } from './base/escaped-octets.ts';
import { fail, SystemCallError } from './machine/files/errno.ts';
import { X_OK } from './machine/files/filesystem.ts';
import { RegularFile } from './machine/files/inode.ts';
import type { Command } from './machine/command.ts';
import type { ProcessFiles } from './machine/files/descriptors.ts';

/** Where Python lies. */
export const PYTHON = '/usr/bin/python3.13';

/** Scripts that run scripts, one inside the other. */
const DEPTH_MAX = 5;
/** BINPRM_BUF_SIZE: what is looked at of a first line. */
const LINE_MAX = 256;

/** The command as Python is given it. ENOENT, EACCES, ENOEXEC, ELOOP. */
export function pythonCommand(files: ProcessFiles, command: Command): Command {
  const { fs, cwd } = files;
  const python = fs.lookup(fs.root, PYTHON, true);
  let found = command;
  for (let depth = 0; depth <= DEPTH_MAX; depth++) {
    const inode = fs.lookup(cwd, found.path, true);
    if (!(inode instanceof RegularFile) || !fs.may(inode, X_OK)) fail('EACCES');
    if (inode === python) return found;
    const isEnv = inode === fs.lookup(fs.root, ENV, true);
    found = isEnv ? fromPath(files, found) : fromFirstLine(found, inode.read(0, LINE_MAX));
  }
  return fail('ELOOP');
}

/** load_script: the interpreter, at most one argument, the script. */
function fromFirstLine(command: Command, octets: Uint8Array): Command {
  const line = /^#![ \t]*([^ \t\n]+)[ \t]*([^\n]*)/.exec(textOfOctets(octets));
  if (line === null) fail('ENOEXEC');
  const [path, argument] = [line[1]!, line[2]!.trimEnd()];
  const args = [path, ...(argument === '' ? [] : [argument]), command.path];
  return { ...command, path, args: [...args, ...command.args.slice(1)] };
}

/** What env executes: the command that is its first argument. */
function fromPath(files: ProcessFiles, command: Command): Command {
  const args = command.args.slice(1);
  const name = args[0] ?? fail('ENOENT');
  const folders = name.includes('/') ? [''] : (command.environ['PATH'] ?? '/bin').split(':');
  for (const folder of folders) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isThere(files, path)) return { ...command, path, args };
  }
  return fail('ENOENT');
}

function isThere({ fs, cwd }: ProcessFiles, path: string): boolean {
  try {
    return fs.lookup(cwd, path, true) instanceof RegularFile;
  } catch (error) {
    if (error instanceof SystemCallError) return false;
    throw error;
  }
}
