import sys
import threading

sys.setswitchinterval(1e-6)


def work():
    print('begin')
    print('end')


t = threading.Thread(target=work)
t.start()
print('main')
t.join()
