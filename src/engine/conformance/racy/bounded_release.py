import sys
import threading

sys.setswitchinterval(1e-6)

s = threading.BoundedSemaphore(2)
log = []


def work():
    s.acquire()
    log.append(s._value)
    s.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(log)
