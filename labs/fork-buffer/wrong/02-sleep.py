# Gives the file time before the fork. Time does not empty a buffer.
import multiprocessing
import time


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(log,))
    time.sleep(1)
    process.start()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
