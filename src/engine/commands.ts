// The few commands that a machine has besides Python, which are scripts for it. Not in CPython: GNU coreutils (sleep.c, echo.c, cat.c).
// What they write and how they end is as there in the C locale; of their options only those below. There is no shell.

import type { FileSystem } from './machine/files/filesystem.ts';

const BEGIN = `#!/usr/bin/python3 -IS
import sys
from _signal import SIG_DFL, SIGINT, SIGPIPE, signal
for number in (SIGINT, SIGPIPE):
    signal(number, SIG_DFL)
args = sys.argv[1:]
`;

const SLEEP = `
import time
from _signal import pause
UNITS = {'s': 1, 'm': 60, 'h': 3600, 'd': 86400}
def fail(problem):
    sys.exit(f"sleep: {problem}\\nTry 'sleep --help' for more information.")
def seconds(text):
    number, unit = (text[:-1], UNITS[text[-1]]) if text[-1:] in UNITS else (text, 1)
    try:
        if float(number) >= 0:
            return float(number) * unit
    except ValueError:
        pass
    fail(f"invalid time interval '{text}'")
if not args:
    fail('missing operand')
total = sum(map(seconds, args))
while total > 1e9:
    pause()
time.sleep(total)
`;

const ECHO = `
end = '\\n'
if args[:1] == ['-n']:
    del args[0]
    end = ''
print(*args, end=end)
`;

const CAT = `
import os
status = 0
for name in args or ['-']:
    try:
        fd = 0 if name == '-' else os.open(name, os.O_RDONLY)
        while data := os.read(fd, 131072):
            while data:
                data = data[os.write(1, data):]
        if fd:
            os.close(fd)
    except OSError as error:
        os.write(2, os.fsencode(f'cat: {name}: {error.strerror}\\n'))
        status = 1
sys.exit(status)
`;

const COMMANDS: Readonly<Record<string, string>> = {
  cat: CAT,
  echo: ECHO,
  false: 'sys.exit(1)\n',
  sleep: SLEEP,
  true: '',
};

/** Where the command lies that finds another one on PATH. */
export const ENV = '/usr/bin/env';

/** Puts the commands where they are looked for. */
export function addCommands(fs: FileSystem): void {
  const bin = fs.makeDirectories('/usr/bin');
  const add = (name: string, text: string): void => {
    const data = new TextEncoder().encode(text);
    fs.provide(bin, name, { size: () => data.length, read: () => data }, 0o755);
    fs.symlink(fs.root, `/usr/bin/${name}`, `/bin/${name}`);
  };
  for (const [name, text] of Object.entries(COMMANDS)) add(name, BEGIN + text);
  add('env', '\x7fELF');
}
