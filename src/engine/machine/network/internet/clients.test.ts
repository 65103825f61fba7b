// requests and aiohttp by their documentation, and the internet as a lab describes it. CPython on this machine has neither.

import { expect, test } from 'vitest';
import { createSession, type NetworkOptions } from '../../../index.ts';

function run(source: string, network: NetworkOptions = {}): { out: string; left: number | null } {
  const session = createSession({ files: { 'main.py': source }, main: 'main.py' }, { network });
  session.run();
  expect(session.stderr()).toBe('');
  return { out: session.stdout(), left: session.stats().objectsLeft };
}

test('requests: answers, sessions, errors', () => {
  const { out, left } = run(
    `
import requests
r = requests.get('https://shop.example/get', params={'a': 1}, headers={'X-Test': 'yes'})
print(r, r.ok, r.json()['args'], r.json()['headers']['X-Test'])
print(requests.post('http://shop.example/post', json=[1]).json()['json'])
with requests.Session() as s:
    print(s.get('http://shop.example/cookies/set?n=v').json(), len(s.get('http://shop.example/redirect/2').history))
    with s.get('http://shop.example/bytes/50000', stream=True) as r:
        print(sum(len(c) for c in r.iter_content(8192)))
for url, kw in (('http://gone.example/', {}), ('http://shop.example/delay/5', {'timeout': 1}), ('http://closed.example/', {}),
                ('https://old.example/', {}), ('http://shop.example/page', {})):
    try:
        r = requests.get(url, **kw)
        r.raise_for_status()
        print(r.text)
    except requests.exceptions.RequestException as error:
        print(type(error).__name__)
print(requests.get('https://old.example/', verify=False).status_code)
`,
    {
      hosts: {
        'gone.example': { name: 'unknown' },
        'closed.example': { connect: 'refuses' },
        'old.example': { certificate: 'expired' },
        'shop.example': { pages: { '/page': { status: 503 } } },
      },
    },
  );
  expect(out.split('\n')).toEqual([
    "<Response [200]> True {'a': '1'} yes",
    '[1]',
    "{'cookies': {'n': 'v'}} 2",
    '50000',
    'ConnectionError',
    'ReadTimeout',
    'ConnectionError',
    'SSLError',
    'HTTPError',
    '200',
    '',
  ]);
  expect(left).toBe(0);
});

test('aiohttp: three downloads at once take as long as the slowest', () => {
  const { out, left } = run(
    `
import aiohttp, asyncio, time
async def fetch(session, n):
    async with session.get(f'https://slow.example/{n}', ssl=False) as response:
        return response.status, await response.text()
async def main():
    async with aiohttp.ClientSession() as session:
        start = time.time()
        print(await asyncio.gather(*(fetch(session, n) for n in range(3))))
        print(1 <= time.time() - start < 1.5)
        async with session.post('http://echo.example/post', json={'k': 1}) as r:
            print((await r.json())['json'], r.content_type)
        for url in ('http://no.invalid/', 'http://echo.example/status/404'):
            try:
                async with session.get(url, raise_for_status=True) as r:
                    print(r.status)
            except aiohttp.ClientError as error:
                print(type(error).__name__)
        try:
            await session.get('http://slow.example/0', timeout=aiohttp.ClientTimeout(total=0.5))
        except asyncio.TimeoutError:
            print('timeout')
asyncio.run(main())
`,
    {
      hosts: {
        'slow.example': {
          thinkMs: 1000,
          pages: { '/0': { body: 'zero' }, '/1': { body: 'one' }, '/2': { body: 'two' } },
        },
      },
    },
  );
  expect(out.split('\n')).toEqual([
    "[(200, 'zero'), (200, 'one'), (200, 'two')]",
    'True',
    "{'k': 1} application/json",
    'ClientConnectorDNSError',
    'ClientResponseError',
    'timeout',
    '',
  ]);
  expect(left).toBe(0);
});

test('downloads share the line', () => {
  const source = (n: number): string => `
import threading, time, urllib.request
def get(i):
    urllib.request.urlopen(f'http://big.example/{i}').read()
start = time.time()
threads = [threading.Thread(target=get, args=(i,)) for i in range(${n})]
for t in threads: t.start()
for t in threads: t.join()
print(round(time.time() - start, 1))
`;
  const pages = Object.fromEntries([0, 1, 2].map((i) => [`/${i}`, { size: 1_000_000 }]));
  const network: NetworkOptions = {
    bytesPerSecond: 1e6,
    hosts: { 'big.example': { bytesPerSecond: 1e7, pages } },
  };
  expect(run(source(1), network).out).toBe('1.1\n');
  expect(run(source(3), network).out).toBe('3.1\n');
});
