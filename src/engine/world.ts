// The world that a program finds itself in: its files in the working directory, the library, devices, standard streams, environment.
// Not in CPython: the operating system that starts it.

import { octetsOfText } from './base/escaped-octets.ts';
import { SeededRandom } from './base/random.ts';
import { folderOf } from './base/working-folder.ts';
import { LIBRARY_FOLDER, libraryFiles, librarySource } from './library.ts';
import { O_RDONLY, O_WRONLY, OpenFile, ProcessFiles } from './machine/files/descriptors.ts';
import { SystemCallError } from './machine/files/errno.ts';
import { changesIn, FileSystem } from './machine/files/filesystem.ts';
import {
  Directory,
  RegularFile,
  S_IFCHR,
  S_IFIFO,
  type Inode,
  type LazyData,
} from './machine/files/inode.ts';
import { addCommands } from './commands.ts';
import { standardTree } from './machine/files/standard-tree.ts';
import { InputStream, OutputStream } from './machine/files/streams.ts';
import { Internet } from './machine/network/internet/internet.ts';
import { Network } from './machine/network/network.ts';
import type { MachineEvent } from './machine/events.ts';
import { EPOCH_NS } from './modules/time.ts';
import type { FileChanges, Program, SessionOptions } from './door.ts';

/** Home of the user that programs run as. */
const HOME = '/root';

export interface World {
  readonly files: ProcessFiles;
  readonly network: Network;
  readonly environ: Readonly<Record<string, string>>;
  /** Octets of chance, the same in every run with the same seed. */
  readonly chance: Chance;
  /** What a path names, from the folder of the program: for imports and tracebacks. */
  readonly kindOf: (path: string) => 'file' | 'directory' | null;
  /** Octets of a file; null: there is none. */
  readonly readOctets: (path: string) => Uint8Array | null;
  /** What became of the program's folder. */
  readonly changes: () => FileChanges;
}

export interface WorldHost {
  /** Virtual nanoseconds since the machine was switched on. */
  readonly now: () => number;
  readonly at: (timeNs: number, event: MachineEvent) => void;
  readonly write: (stream: 'stdout' | 'stderr', text: string) => void;
  /** Bytes that all files may take. */
  readonly fileBytes: number;
}

export function newWorld(program: Program, options: SessionOptions, host: WorldHost): World {
  const chance = new Chance(options.seed ?? 0);
  const fs = new FileSystem({
    now: () => EPOCH_NS + BigInt(Math.floor(host.now())),
    credentials: { uid: 0, gid: 0 },
    capacity: host.fileBytes,
  });
  standardTree(fs, (count) => chance.octets(count));
  mountLibrary(fs);
  const { main } = program;
  const folder = folderOf(main);
  const cwd = fs.makeDirectories(folder);
  const provided = provideFiles(fs, folder, program);
  addCommands(fs);
  const files = new ProcessFiles(fs, cwd);
  connectStreams(files, program, options, host);
  const clock = { now: host.now, wallNs: fs.now, at: host.at };
  const network = new Network(clock, fs);
  network.outside = new Internet(clock, options.network ?? {});
  return {
    files,
    network,
    environ: {
      HOME,
      LANG: 'C.UTF-8',
      LOGNAME: 'root',
      PATH: '/usr/local/bin:/usr/bin:/bin',
      PWD: folder,
      SHELL: '/bin/sh',
      TERM: 'xterm-256color',
      USER: 'root',
    },
    chance,
    kindOf: (path) => kindOf(fs, cwd, path),
    readOctets: (path) => readOctets(fs, cwd, path),
    changes: () => changesIn(cwd, provided),
  };
}

function inodeAt(fs: FileSystem, cwd: Directory, path: string): Inode | null {
  try {
    return fs.lookup(cwd, path, true);
  } catch (error) {
    if (error instanceof SystemCallError) return null;
    throw error;
  }
}

export function kindOf(fs: FileSystem, cwd: Directory, path: string): 'file' | 'directory' | null {
  const inode = inodeAt(fs, cwd, path);
  if (inode instanceof Directory) return 'directory';
  return inode instanceof RegularFile ? 'file' : null;
}

export function readOctets(fs: FileSystem, cwd: Directory, path: string): Uint8Array | null {
  const inode = inodeAt(fs, cwd, path);
  if (!(inode instanceof RegularFile)) return null;
  return inode.read(0, inode.size);
}

/** `/dev/urandom` of this machine. */
export class Chance {
  private generator!: SeededRandom;
  /** Somebody has asked. */
  used = false;

  constructor(seed: number) {
    this.reseed(seed);
  }

  reseed(seed: number): void {
    this.generator = new SeededRandom(seed ^ 0x5eed);
  }

  octets(count: number): Uint8Array {
    this.used = true;
    return Uint8Array.from({ length: count }, () => this.generator.next() >>> 24);
  }
}

/** The program's files, by path relative to the working directory; gives those paths. */
function provideFiles(fs: FileSystem, folder: string, program: Program): Set<string> {
  const provided = new Set<string>();
  const { main } = program;
  const base = main.slice(main.lastIndexOf('/') + 1);
  const give = (path: string, data: LazyData): void => {
    const inside = path.split('/').filter((part) => part !== '' && part !== '.');
    const name = inside.pop();
    if (name === undefined || inside.includes('..')) return;
    const directory = fs.makeDirectories(`${folder}/${inside.join('/')}`);
    if (directory.entries.has(name)) return;
    fs.provide(directory, name, data);
    provided.add([...inside, name].join('/'));
  };
  for (const path of Object.keys(program.files)) {
    const data = textData(() => program.files[path]!);
    if (path !== main) give(path, data);
    else {
      give(base, data);
      // A main file below the working directory is found there under the name it was given, too.
      if (!main.startsWith('/') && main !== base) give(main, data);
    }
  }
  const { data = {} } = program;
  for (const path of Object.keys(data))
    give(path, { size: () => data[path]!.length, read: () => data[path]! });
  return provided;
}

/** A host may read a file only when it is asked for its text, so nobody asks early. */
function textData(text: () => string): LazyData {
  let octets: Uint8Array | null = null;
  const encoded = (): Uint8Array => (octets ??= octetsOfText(text()));
  return { size: () => encoded().length, read: encoded };
}

/** CPython's Lib/, read-only; the text of a file is asked of the host when the program reads it. */
function mountLibrary(fs: FileSystem): void {
  fs.mountReadOnly(LIBRARY_FOLDER, (root) => {
    for (const [path, size] of libraryFiles()) {
      const parts = path.split('/');
      const name = parts.pop()!;
      let directory = root;
      for (const part of parts) {
        let next = directory.entries.get(part);
        if (!(next instanceof Directory)) {
          next = new Directory(root.volume, 0o755, root.mtimeNs, directory, part);
          directory.add(part, next);
        }
        directory = next as Directory;
      }
      const read = (): Uint8Array =>
        new TextEncoder().encode(librarySource(`${LIBRARY_FOLDER}/${path}`) ?? '');
      directory.add(
        name,
        RegularFile.fromHost(root.volume, 0o644, root.mtimeNs, { size: () => size, read }),
      );
    }
  });
}

function connectStreams(
  files: ProcessFiles,
  program: Program,
  options: SessionOptions,
  host: WorldHost,
): void {
  const terminal = options.stdout !== 'pipe';
  const kind = (isTerminal: boolean): number => (isTerminal ? S_IFCHR | 0o620 : S_IFIFO | 0o600);
  const input = new InputStream(program.stdin ?? '', false);
  const output = new OutputStream(terminal, (text) => host.write('stdout', text));
  const errors = new OutputStream(terminal, (text) => host.write('stderr', text));
  const { fs } = files;
  files.install(new OpenFile(fs.newStream(kind(false), input), O_RDONLY), true);
  files.install(new OpenFile(fs.newStream(kind(terminal), output), O_WRONLY), true);
  files.install(new OpenFile(fs.newStream(kind(terminal), errors), O_WRONLY), true);
}
