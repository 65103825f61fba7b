import multiprocessing
import sys

sys.setswitchinterval(1e-6)

if __name__ == '__main__':
    ctx = multiprocessing.get_context('fork')
    p = ctx.Process(target=len, args=('',))
    p.start()
    print(p.is_alive(), p.exitcode in (None, 0))
    p.join()
