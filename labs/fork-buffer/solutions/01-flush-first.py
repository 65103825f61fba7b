# The buffer is emptied into the file before the fork, so the child gets a copy of an empty buffer.
# The smallest change. The price: whoever adds a write between the two lines has to know why the flush stands there.
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
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
