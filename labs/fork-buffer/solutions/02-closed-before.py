# No file is open while the fork happens, and each side opens the log for itself, to append. Nothing can be copied that nobody has.
# It works with every start method. The price: the file is opened three times.
import multiprocessing


def work():
    with open('log.txt', 'a') as log:
        log.write('child at work\n')


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    with open('log.txt', 'w') as log:
        log.write('parent begins\n')
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    with open('log.txt', 'a') as log:
        log.write('parent ends\n')
    print(open('log.txt').read(), end='')
