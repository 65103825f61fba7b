import sys
import threading

sys.setswitchinterval(1e-6)

d = {'k': 1}


def remove():
    for _ in range(2):
        pass
    d.clear()


t = threading.Thread(target=remove)
t.start()
if 'k' in d:
    for _ in range(1):
        pass
    print(d.get('k', 'gone'))
else:
    print('absent')
t.join()
