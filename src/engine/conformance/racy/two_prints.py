import sys
import threading

sys.setswitchinterval(1e-6)

a = threading.Thread(target=print, args=('a',))
b = threading.Thread(target=print, args=('b',))
a.start()
b.start()
a.join()
b.join()
