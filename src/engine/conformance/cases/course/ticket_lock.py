import multiprocessing
import time


def buy(lock):
    lock.acquire()
    with open('left.txt', encoding='utf-8') as f:
        left = int(f.read())
    time.sleep(0.5)
    with open('left.txt', mode='w', encoding='utf-8') as f:
        f.write(str(left - 1))
    lock.release()


if __name__ == '__main__':
    with open('left.txt', 'w', encoding='utf-8') as f:
        f.write('10')
    multiprocessing.set_start_method('spawn')
    lock = multiprocessing.RLock()
    began = time.time()
    processes = []
    for i in range(5):
        p = multiprocessing.Process(target=buy, args=(lock,))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
    print(open('left.txt', encoding='utf-8').read(), [p.exitcode for p in processes])
    print(time.time() - began > 2.4)
