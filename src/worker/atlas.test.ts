import { expect, test } from 'vitest';
import { Atlas } from './atlas.ts';

const program = {
  files: {
    'main.py': `import threading
n = 0
def work():
    global n
    n += 1
a = threading.Thread(target=work)
b = threading.Thread(target=work)
a.start()
b.start()
a.join()
b.join()
print(n)
`,
  },
  main: 'main.py',
};

test('a question about a program that is known starts no other exploration', () => {
  const atlas = new Atlas();
  let progress = 0;
  const ask = (canPrint?: string) =>
    atlas.explore(program, canPrint === undefined ? {} : { canPrint }, () => progress++);
  const first = ask();
  expect(first.outcomes.map(({ stdout }) => stdout).sort()).toEqual(['1\n', '2\n']);
  expect(first.answer).toBeUndefined();
  const made = progress;
  expect(ask('1').answer).toMatchObject({ answer: 'yes', schedule: expect.any(String) });
  expect(ask('3').answer).toEqual({ text: '3', answer: 'no', schedule: null });
  expect(progress).toBe(made);
});

test('another program is explored anew', () => {
  const atlas = new Atlas();
  atlas.explore(program, {}, () => undefined);
  const other = { files: { 'main.py': "print('x')" }, main: 'main.py' };
  expect(atlas.explore(other, { canPrint: 'x' }, () => undefined)).toMatchObject({
    complete: true,
    schedules: 1,
    answer: { answer: 'yes' },
  });
});
