import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSession } from '../engine/index.ts';
import { inTemporaryFolder } from '../tooling/temporary-folder.ts';
import { loadProgram } from './options.ts';

test('a program finds what lies beside it, and only what it asks for is read', () => {
  inTemporaryFolder('beside-', (folder) => {
    mkdirSync(join(folder, 'pack/inner'), { recursive: true });
    mkdirSync(join(folder, 'files/deep'), { recursive: true });
    const main = 'import helper, pack.inside\nprint(open("files/deep/a.txt").read(), helper.x)\n';
    const texts = { 'main.py': main, 'helper.py': 'x = 1\n', 'broken.py': 'x = (\n' };
    const others = { 'pack/__init__.py': '', 'pack/inside.py': '', 'files/deep/a.txt': 'text' };
    for (const [path, text] of Object.entries({ ...texts, ...others }))
      writeFileSync(join(folder, path), text);
    const program = loadProgram(join(folder, 'main.py'), []);
    expect(Object.keys(program.files).sort()).toEqual(
      [
        join(folder, 'main.py'),
        'broken.py',
        'helper.py',
        'pack/__init__.py',
        'pack/inside.py',
      ].sort(),
    );
    // Nothing beside the main file has been read so far.
    writeFileSync(join(folder, 'helper.py'), 'x = 2\n');
    const session = createSession(program, {});
    session.run();
    expect([session.stderr(), session.stdout()]).toEqual(['', 'text 2\n']);
    writeFileSync(join(folder, 'broken.py'), 'read late');
    expect(program.files['broken.py']).toBe('read late');
  });
});
