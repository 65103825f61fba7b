# Takes fork, where nothing is imported again. It works, but the task is about spawn.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


print('open the shop')
spawn = multiprocessing.get_context('fork')
process = spawn.Process(target=pack, args=('tea',))
process.start()
process.join()
print('exit code', process.exitcode)
