import multiprocessing
import os

shelf = ['bread']


def refill(home):
    shelf.append('cake')
    print('same process:', os.getpid() == home)
    print("child's shelf:", shelf)


if __name__ == '__main__':
    helper = multiprocessing.Process(target=refill, args=(os.getpid(),))
    helper.start()
    helper.join()
    print("parent's shelf:", shelf)
    print('exit code:', helper.exitcode)
