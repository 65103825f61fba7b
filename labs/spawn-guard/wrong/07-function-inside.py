# Everything is guarded, the function too: the child can't find it.
import multiprocessing

if __name__ == '__main__':

    def pack(order):
        print('packing', order, 'in', __name__)

    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)
