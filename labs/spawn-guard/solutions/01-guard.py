# The main module has two names: `__main__` in the process you start, `__mp_main__` in the child that imports it again.
# Everything that only the first one should do stands below the test. The price: what stands there is not defined in the child.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if __name__ == '__main__':
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
