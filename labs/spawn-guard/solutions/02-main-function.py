# The program is a function, and the module only says who calls it. Importing the file does nothing but define things.
# Tests and other modules can import it too. The price: two more lines, and what the child needs must come as an argument.
import multiprocessing


def pack(order):
    print('packing', order, 'in', __name__)


def main():
    print('open the shop')
    spawn = multiprocessing.get_context('spawn')
    process = spawn.Process(target=pack, args=('tea',))
    process.start()
    process.join()
    print('exit code', process.exitcode)


if __name__ == '__main__':
    main()
