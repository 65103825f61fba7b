# Calls the function in the parent: no process.
import multiprocessing


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    work(log)
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
