import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
got = []


def work(n):
    if lock.acquire(blocking=False):
        got.append(n)
        for _ in range(3):
            pass
        lock.release()


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(got))
