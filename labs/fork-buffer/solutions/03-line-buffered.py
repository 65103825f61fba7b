# With buffering=1 a text file writes its buffer at every end of a line, so between two lines the buffer is empty.
# Nobody has to think of flush any more. The price: one system call per line, and a half line would still be copied.
import multiprocessing


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w', buffering=1)
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
