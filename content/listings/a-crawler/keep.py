import asyncio
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]
folder = Path('pictures')


async def fetch(session, url, fetched):
    async with session.get(url) as response:
        response.raise_for_status()
        await fetched.put((url, await response.read()))


async def keep(fetched):
    while True:
        url, content = await fetched.get()
        if url is None:
            return
        name = urlsplit(url).path.rsplit('/', 1)[-1] or 'index.jpg'
        await asyncio.to_thread((folder / name).write_bytes, content)
        print('kept', name, len(content))


async def main():
    folder.mkdir(exist_ok=True)
    fetched = asyncio.Queue(maxsize=2)
    keeper = asyncio.create_task(keep(fetched))
    async with aiohttp.ClientSession() as session:
        await asyncio.gather(*[fetch(session, url, fetched) for url in urls])
    await fetched.put((None, None))
    await keeper


asyncio.run(main())
print(*sorted(path.name for path in folder.iterdir()))
