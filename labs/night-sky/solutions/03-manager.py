# A manager keeps catalogue, clouds and lock, and the children change them as if they were their own.
# The price: one process more, and a message for each access.
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


def work(name, strip, found, clouds, lock):
    sky = shared_memory.SharedMemory(name)
    try:
        found[strip] = develop(sky, strip)
        with lock:
            note(found[strip])
    except ValueError:
        clouds.append(strip)
    sky.close()


def observe(sky):
    with multiprocessing.Manager() as manager:
        shared = manager.dict(), manager.list(), manager.Lock()
        strips = [multiprocessing.Process(target=work, args=(sky.name, strip, *shared)) for strip in range(4)]
        for process in strips:
            process.start()
        for process in strips:
            process.join()
        catalogue.update(shared[0])
        clouded.extend(shared[1])


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
