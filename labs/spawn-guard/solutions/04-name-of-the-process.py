# Asks which process this is. The name of the child is set before the child imports the main module, so the test works there.
# The price: a module that merely imports this file opens the shop too, and readers expect the usual line with `__name__`.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if multiprocessing.current_process().name == 'MainProcess':
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
