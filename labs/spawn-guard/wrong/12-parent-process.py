# Asks for the parent process while the main module is imported. In the child it is set only after that.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if multiprocessing.parent_process() is None:
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
