# Puts the test into the function that the child should run.
import multiprocessing


def pack(order):
    if __name__ == '__main__':
        print('packing', order, 'in', __name__)


print('open the shop')
spawn = multiprocessing.get_context('spawn')
process = spawn.Process(target=pack, args=('tea',))
process.start()
process.join()
print('exit code', process.exitcode)
