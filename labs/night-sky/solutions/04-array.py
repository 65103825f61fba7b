# The counts lie in shared memory, too: an array with a place for each strip, and its own lock guards the book.
# The price: a number has to stand for the clouds, since an array of numbers has no None.
import multiprocessing
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


def work(name, strip, counts):
    sky = shared_memory.SharedMemory(name)
    try:
        bright = develop(sky, strip)
        with counts.get_lock():
            counts[strip] = bright
            note(bright)
    except ValueError:
        counts[strip] = -1
    sky.close()


def observe(sky):
    counts = multiprocessing.Array('i', 4)
    strips = [multiprocessing.Process(target=work, args=(sky.name, strip, counts)) for strip in range(4)]
    for process in strips:
        process.start()
    for process in strips:
        process.join()
    for strip, bright in enumerate(counts):
        if bright < 0:
            clouded.append(strip)
        else:
            catalogue[strip] = bright


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
