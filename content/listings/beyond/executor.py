import asyncio
from concurrent.futures import ProcessPoolExecutor


def sum_to(last):
    return sum(range(last))


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(max_workers=2) as pool:
        sums = [loop.run_in_executor(pool, sum_to, last) for last in (1000, 2000)]
        print('sums', *await asyncio.gather(*sums))


if __name__ == '__main__':
    asyncio.run(main())
