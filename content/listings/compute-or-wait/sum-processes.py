import multiprocessing


def add_up(name):
    total = 0
    for number in range(100_000):
        total += number
    print(name, total)


if __name__ == '__main__':
    one = multiprocessing.Process(target=add_up, args=('one',), name='one')
    two = multiprocessing.Process(target=add_up, args=('two',), name='two')
    print('begin')
    one.start()
    two.start()
    one.join()
    two.join()
    print('end')
