// The tree that a machine starts with: /dev, /tmp, /home and the rest of what programs expect. Not in CPython.

import { fail } from './errno.ts';
import type { FileSystem } from './filesystem.ts';
import type { DeviceDriver } from './inode.ts';

const DIRECTORIES =
  '/bin /etc /home /opt /root /run /usr/bin /usr/lib /usr/local/bin /usr/share /var/log';

/** Makes the directories, the devices and a few files. `random`: octets for /dev/urandom. */
export function standardTree(fs: FileSystem, random: (count: number) => Uint8Array): void {
  for (const path of DIRECTORIES.split(' ')) fs.makeDirectories(path);
  for (const path of ['/tmp', '/var/tmp', '/dev/shm']) {
    const directory = fs.makeDirectories(path);
    directory.mode = (directory.mode & ~0o7777) | 0o1777;
  }
  const end = new Uint8Array(0);
  const zeros = (count: number): Uint8Array => new Uint8Array(Math.min(count, 1 << 24));
  const device = (path: string, read: (n: number) => Uint8Array, driver?: Partial<DeviceDriver>) =>
    fs.addDevice(path, 0o666, {
      isTerminal: false,
      isSeekable: true,
      read,
      write: (data) => data.length,
      ...driver,
    });
  device('/dev/null', () => end);
  device('/dev/zero', zeros);
  device('/dev/full', zeros, { write: () => fail('ENOSPC') });
  device('/dev/urandom', random);
  device('/dev/random', random);
  const python = new TextEncoder().encode('\x7fELF');
  const bin = fs.makeDirectories('/usr/bin');
  fs.provide(bin, 'python3.13', { size: () => python.length, read: () => python }, 0o755);
  for (const name of ['python3', 'python']) fs.symlink(fs.root, 'python3.13', `/usr/bin/${name}`);
  const text = (directory: string, name: string, content: string): void => {
    const data = new TextEncoder().encode(content);
    fs.provide(fs.makeDirectories(directory), name, {
      size: () => data.length,
      read: () => data,
    });
  };
  text('/etc', 'passwd', 'root:x:0:0:root:/root:/bin/sh\n');
  text('/etc', 'group', 'root:x:0:\n');
  text('/etc', 'hostname', 'localhost\n');
  text('/etc', 'hosts', '127.0.0.1\tlocalhost\n::1\tlocalhost\n');
}
