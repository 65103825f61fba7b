# A file without a buffer hands each write to the operating system at once, so there is nothing to copy.
# The price: only binary files can be unbuffered, and many small writes are slow.
import multiprocessing


def work(log):
    log.write(b'child at work\n')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'wb', buffering=0)
    log.write(b'parent begins\n')
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    process.join()
    log.write(b'parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
