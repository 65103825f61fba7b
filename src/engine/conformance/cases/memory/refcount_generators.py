import sys
count = sys.getrefcount
def g(x):
    yield count(x)
    yield count(x)
o = object()
it = g(o)
print(count(o), next(it), next(it), count(it), count(it.gi_frame), count(it.gi_code) > 2)
it.close()
print(count(o))
it = (count(x) for x in [o, o])
print(count(o), list(it), count(o))
