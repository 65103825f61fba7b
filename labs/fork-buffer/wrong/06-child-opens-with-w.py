# The child opens the file for itself, but with 'w', which empties it, and the parent writes over the child's line.
import multiprocessing


def work():
    with open('log.txt', 'w') as log:
        log.write('child at work\n')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    log = open('log.txt', 'w')
    log.write('parent begins\n')
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    log.write('parent ends\n')
    log.close()
    print(open('log.txt').read(), end='')
