import sys
import threading

sys.setswitchinterval(1e-6)

text = ''


def work(n):
    global text
    text = text + str(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(text)
