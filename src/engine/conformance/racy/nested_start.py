import sys
import threading

sys.setswitchinterval(1e-6)

out = []


def child():
    out.append('child')


def parent():
    t = threading.Thread(target=child)
    t.start()
    out.append('parent')
    t.join()


p = threading.Thread(target=parent)
p.start()
out.append('main')
p.join()
print(out)
