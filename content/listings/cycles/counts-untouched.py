import gc
import sys

gc.disable()
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)  # keep what is found, for us to look at

first = ['first']
second = ['second', first]
first.append(second)
before = sys.getrefcount(first), sys.getrefcount(second)
del first, second
gc.collect()

for item in gc.garbage:
    print(item[0], 'has a count of', sys.getrefcount(item))
print('before, with a name each:', *before)
gc.set_debug(0)
gc.garbage.clear()
