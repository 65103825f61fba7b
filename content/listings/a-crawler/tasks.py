import asyncio

import aiohttp

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]


async def fetch(session, url):
    async with session.get(url) as response:
        return await response.read()


async def main():
    async with aiohttp.ClientSession() as session:
        return await asyncio.gather(*[fetch(session, url) for url in urls])


print('begin')
pictures = asyncio.run(main())
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
