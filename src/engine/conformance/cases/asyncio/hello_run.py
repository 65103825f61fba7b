import asyncio

async def main():
    print('hello')
    await asyncio.sleep(0.05)
    print('world')
    return 42

print(asyncio.run(main()))

async def echo(value):
    return value

async def chain():
    total = 0
    for i in range(5):
        total += await echo(i)
    return total

print(asyncio.run(chain()))
try:
    asyncio.run(123)
except ValueError as error:
    print('ValueError', error)

async def nested():
    try:
        asyncio.run(echo(1))
    except RuntimeError as error:
        print('RuntimeError', error)

import warnings
warnings.simplefilter('ignore')
asyncio.run(nested())
