// Compiled library files on disk, so that an import costs a read instead of a compilation: what `__pycache__` is to CPython. One folder for
// each state of the compiler (stamp over its sources) and version of the library. A folder that can't be written only costs time.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CODE_FILE_VERSION, type CodeFile } from '../engine/index.ts';
import { topLevel } from '../top-level.ts';

const root = fileURLToPath(topLevel());
const COMPILER_FOLDERS = ['parser', 'compiler', 'bytecode', 'lib'];

export class CompiledCache {
  private readonly folder: string;
  private writable = true;

  constructor(libraryVersion: string) {
    this.folder = join(root, '.cache', 'library', `${libraryVersion}-${compilerStamp()}`);
  }

  read(path: string): CodeFile | null {
    try {
      const content = readFileSync(this.fileOf(path));
      const structureLength = content.readUInt32LE(0);
      const check = content.readUInt32LE(4);
      if (check !== content.length) return null;
      return {
        structure: content.toString('utf8', 8, 8 + structureLength),
        bytes: new Uint8Array(content.subarray(8 + structureLength)),
      };
    } catch {
      return null;
    }
  }

  write(path: string, file: CodeFile): void {
    if (!this.writable) return;
    const structure = Buffer.from(file.structure, 'utf8');
    const head = Buffer.alloc(8);
    head.writeUInt32LE(structure.length, 0);
    head.writeUInt32LE(8 + structure.length + file.bytes.length, 4);
    const target = this.fileOf(path);
    const draft = `${target}.${process.pid}`;
    try {
      mkdirSync(this.folder, { recursive: true });
      writeFileSync(draft, Buffer.concat([head, structure, file.bytes]));
      // Several processes may do this at once; each sees a whole file or none.
      renameSync(draft, target);
    } catch {
      this.writable = false;
    }
  }

  private fileOf(path: string): string {
    return join(this.folder, path.replaceAll('/', '.'));
  }
}

/** Names, sizes and times of the compiler's sources, and of our own modules. */
function compilerStamp(): string {
  const hash = createHash('sha256').update(`${CODE_FILE_VERSION}`);
  for (const room of COMPILER_FOLDERS) {
    const folder = join(root, 'src', 'engine', room);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(ts|py)$/.test(name) || name.endsWith('.test.ts')) continue;
      const { size, mtimeMs } = statSync(join(folder, name));
      hash.update(`${room}/${name} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
