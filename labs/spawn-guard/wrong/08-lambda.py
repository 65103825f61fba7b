# A lambda has no name under which the child could find it.
import multiprocessing

if __name__ == '__main__':
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=lambda: print('packing', 'tea', 'in', __name__))
    process.start()
    process.join()
    print('exit code', process.exitcode)
