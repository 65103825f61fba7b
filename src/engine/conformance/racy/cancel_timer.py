import sys
import threading

sys.setswitchinterval(1e-6)

out = []
t = threading.Timer(0, out.append, ['fired'])
t.start()
t.cancel()
t.join()
print(out)
