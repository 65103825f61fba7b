# Calls the function in the parent and gives its result, None, as the target: the child has nothing to do.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


spawn = multiprocessing.get_context('spawn')
if __name__ == '__main__':
    print('open the shop')
    process = spawn.Process(target=pack('tea'))
    process.start()
    process.join()
    print('exit code', process.exitcode)
