import os
import sys
import threading

sys.setswitchinterval(1e-6)


def say(word):
    os.write(1, word)
    os.write(1, b'\n')


ts = [threading.Thread(target=say, args=(n,)) for n in (b'a', b'b')]
for t in ts:
    t.start()
for t in ts:
    t.join()
