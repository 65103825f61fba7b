import sys
import threading

sys.setswitchinterval(1e-6)

first, second = threading.Lock(), threading.Lock()
log = []


def work(who, one, other):
    with one:
        if other.acquire(blocking=False):
            log.append(who + ' both')
            other.release()
        else:
            log.append(who + ' one')


ts = [threading.Thread(target=work, args=('a', first, second)), threading.Thread(target=work, args=('b', second, first))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(log))
