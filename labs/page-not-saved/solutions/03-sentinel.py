# Waits for whichever child ends next. It could react to each at once, and start another one.
# The price: more code than a join.
import multiprocessing
import multiprocessing.connection
import time


def save(page):
    time.sleep(0.1)
    print('saved', page)


if __name__ == '__main__':
    savers = [multiprocessing.Process(target=save, args=(page,), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    left = {saver.sentinel: saver for saver in savers}
    while left:
        for sentinel in multiprocessing.connection.wait(left):
            left.pop(sentinel).join()
    print('closed')
