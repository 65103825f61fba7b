# Guarded, but with another start method than the task asks for.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if __name__ == '__main__':
    print('open the shop')
    spawn = multiprocessing.get_context('forkserver')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
