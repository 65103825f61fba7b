import sys
import threading

sys.setswitchinterval(1e-6)

lock = threading.Lock()


def work(letter):
    with lock:
        print(letter, end='')


ts = [threading.Thread(target=work, args=(c,)) for c in 'xyz']
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
