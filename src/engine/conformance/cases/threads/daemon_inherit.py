import threading

out = []


def child():
    t = threading.Thread(target=int)
    out.append(t.daemon)
    u = threading.Thread(target=int, daemon=False)
    out.append(u.daemon)


for daemon in (False, True):
    t = threading.Thread(target=child, daemon=daemon)
    t.start()
    t.join()
print(out)
t = threading.Thread()
t.daemon = True
print(t.daemon)
t.start()
t.join()
print(threading.current_thread().daemon)
import warnings
warnings.simplefilter('ignore')
t = threading.Thread(target=int)
t.setDaemon(True)
t.setName('old style')
print(t.isDaemon(), t.getName(), threading.currentThread().name, threading.activeCount())
