# Each child says when it is done, and the parent takes as many messages as there are children.
# The price: a child that is killed sends no message, and the parent waits for ever.
import multiprocessing
import time


def save(page, done):
    time.sleep(0.1)
    print('saved', page)
    done.put(page)


if __name__ == '__main__':
    done = multiprocessing.SimpleQueue()
    savers = [multiprocessing.Process(target=save, args=(page, done), daemon=True) for page in ('one', 'two')]
    for saver in savers:
        saver.start()
    for saver in savers:
        done.get()
    for saver in savers:
        saver.join()
    print('closed')
