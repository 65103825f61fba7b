import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()
done = []


def work(n):
    with lock:
        done.append(n)


t = threading.Thread(target=work, args=(1,))
t.start()
print(len(done))
t.join()
