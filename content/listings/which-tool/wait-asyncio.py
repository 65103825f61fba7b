import asyncio


async def job(number):
    await asyncio.sleep(0.05)  # stands for the network
    return number * number


async def main():
    return await asyncio.gather(*[job(number) for number in range(4)])


print('begin')
print('results', *asyncio.run(main()))
