# Flushes first, but does not wait for the child: the log may be read before the child has written.
import multiprocessing


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    log.flush()
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
