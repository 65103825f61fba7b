import gc
import sys

class Capture:
    def __init__(self):
        self.text = ''

    def write(self, s):
        self.text += s

    def flush(self):
        pass

import gc
gc.collect()
old, sys.stderr = sys.stderr, Capture()
gc.set_debug(gc.DEBUG_COLLECTABLE)
a = []
a.append(a)

class Node:
    pass

n = Node()
n.n = n
del a, n
gc.collect()
gc.set_debug(0)
cap, sys.stderr = sys.stderr, old
for line in cap.text.splitlines():
    head, _, rest = line.partition(' 0x')
    print(head, rest != '')
sys.stderr = Capture()
gc.set_debug(gc.DEBUG_STATS)
gc.collect(0)
gc.set_debug(0)
cap, sys.stderr = sys.stderr, old
for line in cap.text.splitlines():
    words = line.split(':')
    print(words[0], '|', words[1].split('.')[0] if 'done' not in line else 'done')
