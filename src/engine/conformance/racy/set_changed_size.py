import sys
import threading

sys.setswitchinterval(1e-6)

names = {1, 2, 3}


def show(n):
    return str(n)


def read():
    try:
        print(''.join(show(n) for n in names))
    except RuntimeError as e:
        print(e)


t = threading.Thread(target=read)
t.start()
names.add(4)
t.join()
