# The work is a class with a run method; its attributes travel to the child. Class and context may stand outside the guard, because making them twice does no harm.
# The price: the whole object has to be picklable.
import multiprocessing

spawn = multiprocessing.get_context('spawn')


class Packer(spawn.Process):
    def __init__(self, order):
        super().__init__()
        self.order = order

    def run(self):
        print('packing', self.order, 'in', __name__)


if __name__ == '__main__':
    print('open the shop')
    process = Packer('tea')
    process.start()
    process.join()
    print('exit code', process.exitcode)
