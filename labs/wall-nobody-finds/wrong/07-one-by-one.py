# Joins each painter before the next one starts.
import multiprocessing
import time
from multiprocessing import shared_memory


def paint(name, place, colour):
    time.sleep(0.1 * (2 - place))  # looks for a brush
    wall = shared_memory.SharedMemory(name)
    wall.buf[place] = colour
    wall.close()


if __name__ == '__main__':
    wall = shared_memory.SharedMemory(create=True, size=2)
    painters = [multiprocessing.Process(target=paint, args=(wall.name, place, 7 + place)) for place in (0, 1)]
    for painter in painters:
        painter.start()
        painter.join()
    wall.unlink()
    print('colours', wall.buf[0], wall.buf[1])
    wall.close()

    try:
        shared_memory.SharedMemory(wall.name)
        print('left behind')
    except FileNotFoundError:
        print('nothing left')
