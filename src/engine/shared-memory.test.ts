// Memory that processes share, explored: reads and writes of C data in it are seen, and going back brings back who has the file open.
import { expect, test } from 'vitest';
import '../library/install.ts';
import { explore } from './index.ts';

test('C data in a file without a name: two steps, and the file stays', { timeout: 120_000 }, () => {
  const source = [
    'import ctypes, mmap, os',
    "fd = os.open('shared', os.O_RDWR | os.O_CREAT)",
    'os.ftruncate(fd, 4096)',
    "os.unlink('shared')",
    'memory = mmap.mmap(fd, 4096)',
    'os.close(fd)',
    'total = ctypes.c_int.from_buffer(memory)',
    'for _ in range(2):',
    '    if os.fork() == 0:',
    '        total.value += 1',
    '        os._exit(0)',
    'os.wait()',
    'os.wait()',
    'print(total.value)',
  ].join('\n');
  const { complete, outcomes } = explore({ files: { 'main.py': source }, main: 'main.py' });
  expect(complete).toBe(true);
  expect(outcomes.map(({ stdout }) => stdout.trim()).toSorted()).toEqual(['1', '2']);
});
