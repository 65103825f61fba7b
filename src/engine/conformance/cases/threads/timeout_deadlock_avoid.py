import threading
import time

a, b = threading.Lock(), threading.Lock()
both = threading.Barrier(2)
log = []


def work(name, first, second, patience):
    with first:
        both.wait()
        if second.acquire(timeout=patience):
            second.release()
            log.append(f'{name} got both')
        else:
            log.append(f'{name} gave up')


t1 = threading.Thread(target=work, args=('short', a, b, 0.05))
t2 = threading.Thread(target=work, args=('long', b, a, 5))
t1.start()
t2.start()
t1.join()
t2.join()
print(log)
