import sys
import threading

sys.setswitchinterval(1e-6)

t = threading.Thread(target=lambda: print(threading.current_thread().name), name='old')
t.start()
t.name = 'new'
t.join()
