# Does what the end of the message mentions. freeze_support is for programs frozen into one executable.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


multiprocessing.freeze_support()
print('open the shop')
spawn = multiprocessing.get_context('spawn')
process = spawn.Process(target=pack, args=('tea',))
process.start()
process.join()
print('exit code', process.exitcode)
