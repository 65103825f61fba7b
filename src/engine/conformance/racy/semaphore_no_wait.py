import sys
import threading

sys.setswitchinterval(1e-6)

s = threading.Semaphore(1)
log = []


def work(who):
    if s.acquire(blocking=False):
        log.append(who)
        s.release()
    else:
        log.append('no ' + who)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(log))
