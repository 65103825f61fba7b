# Functions of modules hold their module: __self__, counts, comparison and repr.
import gc
import math
import sys
import time

print(len.__self__, len.__self__ is __builtins__, print.__module__)
print(math.sin.__self__ is math, math.sin.__module__, repr(math.sin))
print(time.sleep.__self__ is time, repr(time.sleep))
print(sys.getrefcount.__self__ is sys, sys.intern.__qualname__)
print([].append.__self__, [].append.__module__, [].append.__qualname__)
print(sys.getrefcount(math), sys.getrefcount(gc))
before = sys.getrefcount(math)
keep = math.cos
print(sys.getrefcount(math) - before)
also = [math.sin] * 10
print(sys.getrefcount(math) - before, sys.getrefcount(math.sin))
print(math in gc.get_referents(math.sin), [type(o).__name__ for o in gc.get_referents(math.sin)])
print(math.sin == math.sin, math.sin != math.cos, hash(math.sin) == hash(math.sin))
print(sum(1 for o in gc.get_referrers(math) if type(o).__name__ == 'builtin_function_or_method') > 40)
for f in (len, math.sqrt, sys.exit, gc.collect):
    try:
        f(1, 2, 3, 4, 5)
    except TypeError as error:
        print(error)
