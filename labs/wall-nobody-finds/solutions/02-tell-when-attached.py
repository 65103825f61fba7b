# Each painter says when it has the block. After two messages the name may go, while both are still painting.
# The price: one thing more to share. In return nothing is left even if the program is killed later.
import multiprocessing
import time
from multiprocessing import shared_memory


def paint(name, place, colour, attached):
    time.sleep(0.1 * (2 - place))  # looks for a brush
    wall = shared_memory.SharedMemory(name)
    attached.release()
    wall.buf[place] = colour
    wall.close()


if __name__ == '__main__':
    wall = shared_memory.SharedMemory(create=True, size=2)
    attached = multiprocessing.Semaphore(0)
    painters = [multiprocessing.Process(target=paint, args=(wall.name, place, 7 + place, attached)) for place in (0, 1)]
    for painter in painters:
        painter.start()
    for painter in painters:
        attached.acquire()
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
