import threading


def add_up(name):
    total = 0
    for number in range(100_000):
        total += number
    print(name, total)


one = threading.Thread(target=add_up, args=('one',), name='one')
two = threading.Thread(target=add_up, args=('two',), name='two')
print('begin')
one.start()
two.start()
one.join()
two.join()
print('end')
