import sys
import threading

sys.setswitchinterval(1e-6)

def work():
    for _ in range(5):
        pass


t = threading.Thread(target=work)
t.start()
t.join(timeout=0)
print(t.is_alive())
t.join()
