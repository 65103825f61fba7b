import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
log = []


def work(who):
    for _ in range(2):
        with lock:
            log.append(who)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(''.join(log))
