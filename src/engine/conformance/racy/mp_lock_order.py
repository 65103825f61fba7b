import multiprocessing
import sys

sys.setswitchinterval(1e-6)


def work(lock, name):
    with lock:
        print(name, 'in', flush=True)
        print(name, 'out', flush=True)


if __name__ == '__main__':
    ctx = multiprocessing.get_context('fork')
    lock = ctx.Lock()
    ps = [ctx.Process(target=work, args=(lock, n)) for n in 'ab']
    for p in ps:
        p.start()
    for p in ps:
        p.join()
