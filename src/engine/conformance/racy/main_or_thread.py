import sys
import threading

sys.setswitchinterval(1e-6)

t = threading.Thread(target=print, args=('thread',))
t.start()
print('main')
t.join()
