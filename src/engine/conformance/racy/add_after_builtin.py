import sys
import threading

sys.setswitchinterval(1e-6)

total = 0


def work(text):
    global total
    total = total + len(text)


ts = [threading.Thread(target=work, args=(x,)) for x in ('a', 'bb')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
