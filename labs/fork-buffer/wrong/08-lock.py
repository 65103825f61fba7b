# A lock around every write: nobody writes at the same time, and still the buffer is copied.
import multiprocessing


def work(log, lock):
    with lock:
        log.write('child at work\n')
        log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    lock = multiprocessing.Lock()
    with lock:
        log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(log, lock))
    process.start()
    process.join()
    with lock:
        log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
