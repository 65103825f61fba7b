// The native modules, by name. CPython 3.13: Modules/config.c (_PyImport_Inittab), Modules/Setup.
//
// To add a module written in TypeScript, add ONE line to LAZY, at its place in the alphabet:
//
//     _struct: () => import('./_struct.ts').then((m) => m.structModule),
//
// where `structModule(interp)` returns a new module (see module-definition.ts). Nothing else has to be told: Node loads all of them at
// start-up, the page's worker loads the chunk when a program imports the name. CORE is for what every program needs: it is part of the
// worker's first download, so it stays small. (Git keeps the lines of both sides when two branches add here: .gitattributes.)

import { impModule } from './_imp.ts';
import { ioModule } from './_io/io-module.ts';
import { threadModule } from './_thread.ts';
import { atexitModule } from './atexit.ts';
import { builtinsModule } from './builtins.ts';
import { gcModule } from './gc.ts';
import { sysModule } from './sys.ts';
import { timeModule } from './time.ts';
import type { ModuleMaker } from '../vm/interpreter-state.ts';

export const CORE: Readonly<Record<string, ModuleMaker>> = {
  _imp: impModule,
  _io: ioModule,
  _thread: threadModule,
  atexit: atexitModule,
  builtins: builtinsModule,
  gc: gcModule,
  sys: sysModule,
  time: timeModule,
};

export const LAZY: Readonly<Record<string, () => Promise<ModuleMaker>>> = {
  _abc: () => import('./_abc.ts').then((m) => m.abcModule),
  _ast: () => import('./_ast.ts').then((m) => m.astModule),
  _asynciocore: () => import('./_asynciocore.ts').then((m) => m.asynciocoreModule),
  _bisect: () => import('./_bisect.ts').then((m) => m.bisectModule),
  _blake2: () => import('./_blake2.ts').then((m) => m.blake2Module),
  _c_types: () => import('./_c_types.ts').then((m) => m.cTypesModule),
  _codecs: () => import('./codecs/_codecs.ts').then((m) => m.codecsModule),
  _codecs_cn: () => import('./_codecs_cn.ts').then((m) => m.codecsCnModule),
  _codecs_hk: () => import('./_codecs_hk.ts').then((m) => m.codecsHkModule),
  _codecs_iso2022: () => import('./_codecs_iso2022.ts').then((m) => m.codecsIso2022Module),
  _codecs_jp: () => import('./_codecs_jp.ts').then((m) => m.codecsJpModule),
  _codecs_kr: () => import('./_codecs_kr.ts').then((m) => m.codecsKrModule),
  _codecs_tw: () => import('./_codecs_tw.ts').then((m) => m.codecsTwModule),
  _collections: () => import('./_collections.ts').then((m) => m.collectionsModule),
  _contextvars: () => import('./_contextvars.ts').then((m) => m.contextvarsModule),
  _csv: () => import('./_csv.ts').then((m) => m.csvModule),
  _ctypes: () => import('./ctypes/_ctypes.ts').then((m) => m.ctypesModule),
  _decimal: () => import('./_decimal.ts').then((m) => m.decimalModule),
  _functools: () => import('./_functools.ts').then((m) => m.functoolsModule),
  _greenlet: () => import('./_greenlet.ts').then((m) => m.greenletModule),
  _hashlib: () => import('./_hashlib.ts').then((m) => m.hashlibModule),
  _heapq: () => import('./_heapq.ts').then((m) => m.heapqModule),
  _json: () => import('./_json.ts').then((m) => m.jsonModule),
  _locale: () => import('./_locale.ts').then((m) => m.localeModule),
  _lsprof: () => import('./_lsprof.ts').then((m) => m.lsprofModule),
  _md5: () => import('./_blake2.ts').then((m) => m.md5Module),
  _multibytecodec: () => import('./_multibytecodec.ts').then((m) => m.multibytecodecModule),
  _multiprocessing: () => import('./_multiprocessing.ts').then((m) => m.multiprocessingModule),
  _opcode: () => import('./_opcode.ts').then((m) => m.opcodeModule),
  _operator: () => import('./_operator.ts').then((m) => m.operatorModule),
  _posixsubprocess: () => import('./_posixsubprocess.ts').then((m) => m.posixsubprocessModule),
  _posixshmem: () => import('./_posixshmem.ts').then((m) => m.posixshmemModule),
  _queue: () => import('./_queue.ts').then((m) => m.queueModule),
  _random: () => import('./_random.ts').then((m) => m.randomModule),
  _sha1: () => import('./_blake2.ts').then((m) => m.sha1Module),
  _sha2: () => import('./_blake2.ts').then((m) => m.sha2Module),
  _sha3: () => import('./_blake2.ts').then((m) => m.sha3Module),
  _signal: () => import('./_signal.ts').then((m) => m.signalModule),
  _socket: () => import('./_socket.ts').then((m) => m.socketModule),
  _sre: () => import('./_sre.ts').then((m) => m.sreModule),
  _stat: () => import('./_stat.ts').then((m) => m.statModule),
  _statistics: () => import('./_statistics.ts').then((m) => m.statisticsModule),
  _string: () => import('./_string.ts').then((m) => m.stringModule),
  _struct: () => import('./_struct.ts').then((m) => m.structModule),
  _suggestions: () => import('./_suggestions.ts').then((m) => m.suggestionsModule),
  _symtable: () => import('./_symtable.ts').then((m) => m.symtableModule),
  _sysconfig: () => import('./_sysconfig.ts').then((m) => m.sysconfigModule),
  _tokenize: () => import('./_tokenize.ts').then((m) => m.tokenizeModule),
  _tracemalloc: () => import('./_tracemalloc.ts').then((m) => m.tracemallocModule),
  _typing: () => import('./_typing.ts').then((m) => m.typingModule),
  _warnings: () => import('./_warnings.ts').then((m) => m.warningsModule),
  _weakref: () => import('./_weakref.ts').then((m) => m.weakrefModule),
  array: () => import('./array.ts').then((m) => m.arrayModule),
  atexit: () => import('./atexit.ts').then((m) => m.atexitModule),
  binascii: () => import('./binascii.ts').then((m) => m.binasciiModule),
  cmath: () => import('./cmath.ts').then((m) => m.cmathModule),
  errno: () => import('./errno.ts').then((m) => m.errnoModule),
  faulthandler: () => import('./faulthandler.ts').then((m) => m.faulthandlerModule),
  fcntl: () => import('./fcntl.ts').then((m) => m.fcntlModule),
  itertools: () => import('./itertools.ts').then((m) => m.itertoolsModule),
  marshal: () => import('./marshal.ts').then((m) => m.marshalModule),
  math: () => import('./math.ts').then((m) => m.mathModule),
  mmap: () => import('./mmap.ts').then((m) => m.mmapModule),
  posix: () => import('./posix/posix.ts').then((m) => m.posixModule),
  pyexpat: () => import('./pyexpat.ts').then((m) => m.pyexpatModule),
  resource: () => import('./resource.ts').then((m) => m.resourceModule),
  select: () => import('./select.ts').then((m) => m.selectModule),
  unicodedata: () => import('./unicodedata.ts').then((m) => m.unicodedataModule),
  zlib: () => import('./zlib.ts').then((m) => m.zlibModule),
};
