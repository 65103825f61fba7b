import asyncio

saved = []


async def fetch(number):
    await asyncio.sleep(number / 10)
    if number == 2:
        raise ConnectionError(number)
    saved.append(number)


async def main():
    try:
        await asyncio.gather(fetch(1), fetch(2), fetch(3))
    except ConnectionError:
        pass


asyncio.run(main())
print('saved', *saved)
