import asyncio

import aiohttp

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]
two_at_a_time = asyncio.Semaphore(2)


async def fetch(url):
    async with two_at_a_time, aiohttp.ClientSession() as session:
        async with session.get(url) as response:
            return await response.read()


async def main():
    return await asyncio.gather(*[fetch(url) for url in urls])


print('begin')
pictures = asyncio.run(main())
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
