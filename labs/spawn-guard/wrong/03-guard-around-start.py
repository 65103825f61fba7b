# Guards the start, but leaves the opening outside: the child opens the shop again.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


print('open the shop')
spawn = multiprocessing.get_context('spawn')
if __name__ == '__main__':
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
