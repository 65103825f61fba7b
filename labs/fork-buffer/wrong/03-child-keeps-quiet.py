# The child does not flush: its copy of the buffer is thrown away, and its own line with it.
import multiprocessing


def work(log):
    log.write('child at work\n')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work, args=(log,))
    process.start()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
