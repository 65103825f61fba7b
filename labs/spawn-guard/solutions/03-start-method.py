# `set_start_method` chooses for the whole program, so it stands inside the guard and runs once.
# Libraries that use multiprocessing follow it. The price: it can be called only once, and not by a library.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if __name__ == '__main__':
    multiprocessing.set_start_method('spawn')
    print('open the shop')
    process = multiprocessing.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
