// _stat: the kinds and bits of st_mode. CPython 3.13 Modules/_stat.c. Lib/stat.py has the same in Python and takes these where they are.

import { newInt } from '../objects/int.ts';
import { newBool } from '../objects/singletons.ts';
import { newStr } from '../objects/str.ts';
import { clinic, sizeOr } from './clinic.ts';
import { makeModule, type ModuleDefinition } from './module-definition.ts';
import type { PyModule } from '../objects/module.ts';
import type { InterpreterState } from '../vm/interpreter-state.ts';

const KINDS: readonly (readonly [string, number, string])[] = [
  ['DIR', 0o040000, 'd'],
  ['CHR', 0o020000, 'c'],
  ['BLK', 0o060000, 'b'],
  ['REG', 0o100000, '-'],
  ['FIFO', 0o010000, 'p'],
  ['LNK', 0o120000, 'l'],
  ['SOCK', 0o140000, 's'],
];

const BITS =
  `S_ISUID=0o4000 S_ISGID=0o2000 S_ISVTX=0o1000 S_ENFMT=0o2000 S_IREAD=0o400 S_IWRITE=0o200 S_IEXEC=0o100
S_IRWXU=0o700 S_IRUSR=0o400 S_IWUSR=0o200 S_IXUSR=0o100 S_IRWXG=0o70 S_IRGRP=0o40 S_IWGRP=0o20 S_IXGRP=0o10
S_IRWXO=7 S_IROTH=4 S_IWOTH=2 S_IXOTH=1 UF_SETTABLE=0xffff UF_NODUMP=1 UF_IMMUTABLE=2 UF_APPEND=4 UF_OPAQUE=8
UF_NOUNLINK=16 UF_COMPRESSED=32 UF_TRACKED=64 UF_DATAVAULT=128 UF_HIDDEN=0x8000 SF_SETTABLE=0x3fff0000
SF_ARCHIVED=0x10000 SF_IMMUTABLE=0x20000 SF_APPEND=0x40000 SF_RESTRICTED=0x80000 SF_NOUNLINK=0x100000
SF_SNAPSHOT=0x200000 SF_FIRMLINK=0x800000 SF_DATALESS=0x40000000 SF_SUPPORTED=0x9f0000 SF_SYNTHETIC=0xc0000000
ST_MODE=0 ST_INO=1 ST_DEV=2 ST_NLINK=3 ST_UID=4 ST_GID=5 ST_SIZE=6 ST_ATIME=7 ST_MTIME=8 ST_CTIME=9
FILE_ATTRIBUTE_READONLY=1 FILE_ATTRIBUTE_HIDDEN=2 FILE_ATTRIBUTE_SYSTEM=4 FILE_ATTRIBUTE_DIRECTORY=16
FILE_ATTRIBUTE_ARCHIVE=32 FILE_ATTRIBUTE_DEVICE=64 FILE_ATTRIBUTE_NORMAL=128 FILE_ATTRIBUTE_TEMPORARY=256
FILE_ATTRIBUTE_SPARSE_FILE=512 FILE_ATTRIBUTE_REPARSE_POINT=1024 FILE_ATTRIBUTE_COMPRESSED=2048
FILE_ATTRIBUTE_OFFLINE=4096 FILE_ATTRIBUTE_NOT_CONTENT_INDEXED=8192 FILE_ATTRIBUTE_ENCRYPTED=16384
FILE_ATTRIBUTE_INTEGRITY_STREAM=32768 FILE_ATTRIBUTE_VIRTUAL=65536 FILE_ATTRIBUTE_NO_SCRUB_DATA=131072
S_IFDOOR=0 S_IFPORT=0 S_IFWHT=0`
    .split(/\s+/)
    .map((entry) => entry.split('=') as [string, string]);

/** stat.filemode: `-rw-r--r--`. */
function filemode(mode: number): string {
  const kind = KINDS.find(([, value]) => (mode & 0o170000) === value)?.[2] ?? '?';
  const letter = (bit: number, text: string): string => ((mode & bit) !== 0 ? text : '-');
  const execute = (bit: number, special: number, both: string): string => {
    if ((mode & special) === 0) return letter(bit, 'x');
    return (mode & bit) !== 0 ? both : both.toUpperCase();
  };
  return [
    kind,
    letter(0o400, 'r'),
    letter(0o200, 'w'),
    execute(0o100, 0o4000, 's'),
    letter(0o040, 'r'),
    letter(0o020, 'w'),
    execute(0o010, 0o2000, 's'),
    letter(0o004, 'r'),
    letter(0o002, 'w'),
    execute(0o001, 0o1000, 't'),
  ].join('');
}

const MODE = [sizeOr(0)];
const definition: ModuleDefinition = {
  name: '_stat',
  source: 'CPython 3.13 Modules/_stat.c',
  functions: [
    ...KINDS.map(([name, value]) =>
      clinic(`S_IS${name}`, '(mode, /)', MODE, (mode: number) =>
        newBool((mode & 0o170000) === value),
      ),
    ),
    ...['S_ISDOOR', 'S_ISPORT', 'S_ISWHT'].map((name) =>
      clinic(name, '(mode, /)', MODE, () => newBool(false)),
    ),
    clinic('S_IMODE', '(mode, /)', MODE, (mode: number) => newInt(mode & 0o7777)),
    clinic('S_IFMT', '(mode, /)', MODE, (mode: number) => newInt(mode & 0o170000)),
    clinic('filemode', '(mode, /)', MODE, (mode: number) => newStr(filemode(mode))),
  ],
  attributes: {
    ...Object.fromEntries(BITS.map(([name, value]) => [name, () => newInt(Number(value))])),
    ...Object.fromEntries(KINDS.map(([name, value]) => [`S_IF${name}`, () => newInt(value)])),
  },
};

export function statModule(interp: InterpreterState): PyModule {
  return makeModule(definition, interp);
}
