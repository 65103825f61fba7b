import sys
import threading

sys.setswitchinterval(1e-6)

class Point:
    x = y = 0


def move(p):
    p.x = 1
    for _ in range(1):
        pass
    p.y = 1


p = Point()
t = threading.Thread(target=move, args=(p,))
t.start()
x = p.x
for _ in range(1):
    pass
print(x, p.y)
t.join()
