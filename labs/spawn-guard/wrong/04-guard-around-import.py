# Guards the import: the child has no multiprocessing and still tries to start a process.
if __name__ == '__main__':
    import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


print('open the shop')
spawn = multiprocessing.get_context('spawn')
process = spawn.Process(target=pack, args=('tea',))
process.start()
process.join()
print('exit code', process.exitcode)
