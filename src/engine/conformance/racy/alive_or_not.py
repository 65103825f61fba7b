import sys
import threading

sys.setswitchinterval(1e-6)

t = threading.Thread(target=sorted, args=([3, 1, 2],))
t.start()
print(t.is_alive())
t.join()
