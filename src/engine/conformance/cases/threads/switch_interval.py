import sys
import threading

print(sys.getswitchinterval())
sys.setswitchinterval(0.001)
print(round(sys.getswitchinterval(), 4))
for bad in (0, -1, 'x'):
    try:
        sys.setswitchinterval(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
n = 0
lock = threading.Lock()


def work():
    global n
    for _ in range(300):
        with lock:
            n += 1


sys.setswitchinterval(1e-5)
threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(n)
