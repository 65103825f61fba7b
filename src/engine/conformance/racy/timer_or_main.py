import sys
import threading

sys.setswitchinterval(1e-6)

t = threading.Timer(0, print, ['timer'])
t.start()
print('main')
t.join()
