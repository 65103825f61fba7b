# Removes the line that came twice.
import multiprocessing


def work(log):
    log.write('child at work\n')
    log.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
