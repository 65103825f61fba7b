# The painters get the block itself and not its name. Under fork they are born with it, and the name may go at once.
# The price: it works under fork only. Under spawn the object is sent as its name.
import multiprocessing
import time
from multiprocessing import shared_memory


def paint(wall, place, colour):
    time.sleep(0.1 * (2 - place))  # looks for a brush
    wall.buf[place] = colour
    wall.close()


if __name__ == '__main__':
    wall = shared_memory.SharedMemory(create=True, size=2)
    painters = [multiprocessing.Process(target=paint, args=(wall, place, 7 + place)) for place in (0, 1)]
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
