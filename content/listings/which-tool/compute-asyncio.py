import asyncio


async def job(number):
    total = 0
    for step in range(10_000):
        total += step % 7
    return total + number


async def main():
    return await asyncio.gather(*[job(number) for number in range(4)])


print('begin')
print('results', *asyncio.run(main()))
