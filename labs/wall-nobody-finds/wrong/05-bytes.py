# Sends the bytes instead of the name. Each painter paints a copy.
import multiprocessing
import time
from multiprocessing import shared_memory


def paint(name, place, colour):
    time.sleep(0.1 * (2 - place))  # looks for a brush
    name[place] = colour


if __name__ == '__main__':
    wall = shared_memory.SharedMemory(create=True, size=2)
    painters = [multiprocessing.Process(target=paint, args=(bytearray(wall.buf), place, 7 + place)) for place in (0, 1)]
    for painter in painters:
        painter.start()
    wall.unlink()  # so that nothing is left
    for painter in painters:
        painter.join()
    print('colours', wall.buf[0], wall.buf[1])
    wall.close()

    try:
        shared_memory.SharedMemory(wall.name)
        print('left behind')
    except FileNotFoundError:
        print('nothing left')
