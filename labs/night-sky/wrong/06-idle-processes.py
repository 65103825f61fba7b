# Threads compute, and two processes are started beside them.
import multiprocessing
import threading
import time
from multiprocessing import shared_memory

WIDTH = 8
CLOUDS = 2  # the strip that lies behind clouds tonight

catalogue = {}  # strip: how many bright stars it has
clouded = []


def develop(sky, strip):
    """Writes a strip into the picture, and says how many bright stars it has."""
    time.sleep(0.5)  # a long computation
    if strip == CLOUDS:
        raise ValueError('clouds')
    bright = 0
    for x in range(WIDTH):
        light = (strip * 5 + x * x) % 7
        sky.buf[strip * WIDTH + x] = light
        bright += light > 3
    return bright


def note(bright):
    """Adds to the number in the book of the observatory."""
    with open('book.txt') as book:
        total = int(book.read())
    time.sleep(0.05)  # a slow disk
    with open('book.txt', 'w') as book:
        book.write(str(total + bright))


lock = threading.Lock()


def work(sky, strip):
    try:
        catalogue[strip] = develop(sky, strip)
        with lock:
            note(catalogue[strip])
    except ValueError:
        clouded.append(strip)


def observe(sky):
    strips = [threading.Thread(target=work, args=(sky, strip)) for strip in range(4)]
    helpers = [multiprocessing.Process(target=time.sleep, args=(0.5,)) for _ in range(2)]
    for one in strips + helpers:
        one.start()
    for one in strips + helpers:
        one.join()


if __name__ == '__main__':
    with open('book.txt', 'w') as book:
        book.write('0')
    sky = shared_memory.SharedMemory(create=True, size=4 * WIDTH)
    observe(sky)

    # The report stays as it is.
    print('bright', *[catalogue.get(strip) for strip in range(4)])
    print('clouded', *clouded)
    print('light', sum(sky.buf))
    print('book', open('book.txt').read())
    sky.close()
    sky.unlink()
    try:
        shared_memory.SharedMemory(sky.name)
        print('left behind')
    except FileNotFoundError:
        print('nothing left')
