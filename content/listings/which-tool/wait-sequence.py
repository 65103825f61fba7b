import time


def job(number):
    time.sleep(0.05)  # stands for the network
    return number * number


print('begin')
print('results', *map(job, range(4)))
