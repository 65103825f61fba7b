// Schedules that were recorded when SCHEDULE_VERSION was raised last (CHANGELOG.md) still mean what they meant. Where this fails, an
// instruction or a switch point has come or gone: raise the version, say so in the changelog, and record these again.
import { expect, test } from 'vitest';
import { createSession } from './index.ts';

const COUNTER = `import threading
count = 0
def work():
    global count
    for _ in range(3):
        count += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(count)
`;

const AB_BA = `import threading

first, second = threading.Lock(), threading.Lock()


def work(mine, other):
    with mine:
        with other:
            pass


threads = [threading.Thread(target=work, args=pair) for pair in ((first, second), (second, first))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('both done')
`;

function replay(source: string, schedule: string) {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { schedule });
  session.run();
  return { kind: session.status().outcome?.kind, stdout: session.stdout() };
}

const COUNTED = [
  [
    '2\n',
    '3b:0*74,1*93,0*14,1*29,0*78,0*74,1*45,2*93,0*14,2*29,0*70,1*8,2*53,2*3,2*4,2*3,1*3,1*4,2*4,1*3,1*4,1*3,1*33,0*0,2*3,2*33,0*43,0*8,0*25,0*5',
  ],
  [
    '6\n',
    '3e:0*74,1*93,0*14,1*29,0*78,0*74,1*45,2*93,0*14,2*29,0*70,2*56,2*7,2*7,2*33,1*11,1*7,1*7,1*33,0*0,0*43,0*9,0*24,0*5',
  ],
] as const;

test.each(COUNTED)('a counter ends at %j', (stdout, schedule) => {
  expect(replay(COUNTER, schedule)).toEqual({ kind: 'ok', stdout });
});

test('two locks in two orders are stuck', () => {
  expect(
    replay(AB_BA, '3b:0*74,1*93,0*14,1*29,0*78,0*74,1*45,2*93,0*14,2*29,0*70,1*3,2*48,2*3,1*3'),
  ).toEqual({
    kind: 'deadlock',
    stdout: '',
  });
});
