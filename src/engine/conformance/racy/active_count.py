import sys
import threading

sys.setswitchinterval(1e-6)

t = threading.Thread(target=len, args=('x',))
t.start()
print(threading.active_count())
t.join()
