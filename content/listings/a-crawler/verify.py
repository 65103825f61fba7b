import asyncio
import warnings

import aiohttp

warnings.simplefilter('always')


async def main():
    async with aiohttp.ClientSession() as session:
        for setting in {'verify_ssl': False}, {'ssl': False}, {}:
            with warnings.catch_warnings(record=True) as seen:
                async with session.get('https://comics.example/25.jpg', **setting) as response:
                    print(setting, response.status, *[warning.message for warning in seen])


asyncio.run(main())
