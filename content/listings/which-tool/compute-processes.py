from concurrent.futures import ProcessPoolExecutor


def job(number):
    total = 0
    for step in range(10_000):
        total += step % 7
    return total + number


if __name__ == '__main__':
    print('begin')
    with ProcessPoolExecutor(max_workers=4) as pool:
        print('results', *pool.map(job, range(4)))
