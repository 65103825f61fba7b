import sys
count = sys.getrefcount
def f():
    x = object()
    print(count(x))
    y = x
    print(count(x))
    z = (x, x, [x])
    print(count(x))
    del y
    z = None
    print(count(x))
    return count(x)
print(f())
