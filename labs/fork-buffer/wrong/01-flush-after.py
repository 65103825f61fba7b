# Flushes, but after the fork: the copy has been made already.
import multiprocessing


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    log.flush()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
