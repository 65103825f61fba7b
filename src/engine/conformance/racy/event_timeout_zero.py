import sys
import threading

sys.setswitchinterval(1e-6)

e = threading.Event()
t = threading.Thread(target=e.set)
t.start()
print(e.wait(0))
t.join()
