# Who forgets to close is told so, where and with what; also at the end.
import os, sys
open('wfile.txt', 'w').close()
f = open('wfile.txt')
del f
import warnings
warnings.simplefilter('default')
f = open('wfile.txt')
del f
b = open('wfile.txt', 'rb', 0)
b = None
def leak():
    x = open('wfile.txt', 'rb')
leak()
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    leak()
    print(len(w), w[0].category, type(w[0].source), w[0].lineno)
    del w
import tracemalloc
tracemalloc.start()
leak2 = lambda: open('wfile.txt')
leak2()
tracemalloc.stop()
warnings.simplefilter('error', ResourceWarning)
leak()
warnings.simplefilter('default')
g = open('wfile.txt')
class K: pass
k = K(); k.f = open('wfile.txt', 'a')
os.remove('wfile.txt')
