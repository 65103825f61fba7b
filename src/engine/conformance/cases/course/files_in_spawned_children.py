# Ten children take turns with a lock and count a number in a file down; the parent waits by sleeping.
import multiprocessing
import time


def take(lock):
    with lock:
        with open('seats.txt', encoding='utf-8') as f:
            seats = int(f.read())
        time.sleep(0.05)
        with open('seats.txt', mode='w', encoding='utf-8') as f:
            f.write(str(seats - 1))


if __name__ == '__main__':
    with open('seats.txt', mode='w', encoding='utf-8') as f:
        f.write('10')
    context = multiprocessing.get_context('fork')
    lock = context.RLock()
    processes = [context.Process(target=take, args=(lock,)) for _ in range(10)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    with open('seats.txt', encoding='utf-8') as f:
        print(f.read(), {p.exitcode for p in processes}, processes[0].name.startswith('Process-'))
