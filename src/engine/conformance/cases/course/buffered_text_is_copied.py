# Text in the buffer of a file object is copied by fork, and so written twice.
import multiprocessing


def child():
    f.write('child\n')
    f.flush()


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    for flushed in (False, True):
        name = f'case_{flushed}.txt'
        f = open(name, mode='a+', encoding='utf-8')
        f.write('parent\n')
        if flushed:
            f.flush()
        p = multiprocessing.Process(target=child)
        p.start()
        p.join()
        f.close()
        print(flushed, open(name, encoding='utf-8').read().split())
