def job(number):
    total = 0
    for step in range(10_000):
        total += step % 7
    return total + number


print('begin')
print('results', *map(job, range(4)))
