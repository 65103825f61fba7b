# Catches the RuntimeError in the child: it goes on and packs, but the shop has been opened twice.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


print('open the shop')
spawn = multiprocessing.get_context('spawn')
process = spawn.Process(target=pack, args=('tea',))
try:
    process.start()
    process.join()
    print('exit code', process.exitcode)
except RuntimeError:
    pass
