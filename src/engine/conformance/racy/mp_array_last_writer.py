import multiprocessing
import sys

sys.setswitchinterval(1e-6)


def work(a, n):
    a[0] = n


if __name__ == '__main__':
    ctx = multiprocessing.get_context('fork')
    a = ctx.Array('i', [0])
    ps = [ctx.Process(target=work, args=(a, n)) for n in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(a[:])
