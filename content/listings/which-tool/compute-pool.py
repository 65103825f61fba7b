from concurrent.futures import ThreadPoolExecutor


def job(number):
    total = 0
    for step in range(10_000):
        total += step % 7
    return total + number


print('begin')
with ThreadPoolExecutor(max_workers=2) as pool:
    print('results', *pool.map(job, range(4)))
