# The child opens no shop, starts a process all the same, and catches what it gets.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


if multiprocessing.parent_process() is None:
    print('open the shop')
spawn = multiprocessing.get_context('spawn')
process = spawn.Process(target=pack, args=('tea',))
try:
    process.start()
    process.join()
    print('exit code', process.exitcode)
except RuntimeError:
    pass
