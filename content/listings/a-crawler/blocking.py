import asyncio

import requests

urls = [f'https://comics.example/{number}.jpg' for number in range(25, 31)]


async def fetch(url):
    return requests.get(url).content


async def main():
    return await asyncio.gather(*[fetch(url) for url in urls])


print('begin')
pictures = asyncio.run(main())
print(len(pictures), 'pictures,', sum(map(len, pictures)), 'bytes')
