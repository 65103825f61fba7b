import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
value = None
built = 0


def get():
    global value, built
    if value is None:
        with lock:
            built += 1
            value = 'made'
    return value


ts = [threading.Thread(target=get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(built)
