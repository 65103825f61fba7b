# A formula in the place of the sum.
import time


def fetch(page):
    time.sleep(0.006)
    return len(page)


def add_up(limit):
    return limit * (limit - 1) // 2


if __name__ == '__main__':
    sizes = [fetch(page) for page in ('harbour', 'market')]
    totals = [add_up(limit) for limit in (50_000, 50_001)]
    print('sizes', sizes)
    print('totals', totals)
