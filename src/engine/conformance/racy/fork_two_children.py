import os
import sys

sys.setswitchinterval(1e-6)


def child(word):
    pid = os.fork()
    if pid == 0:
        os.write(1, word)
        os._exit(0)


child(b'a\n')
child(b'b\n')
os.wait()
os.wait()
