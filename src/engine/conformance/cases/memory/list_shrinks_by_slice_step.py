import sys
size = sys.getsizeof

for start in (10, 33, 100):
    l = list(range(start))
    print('start', start, size(l))
    last = None
    while len(l) > 3:
        del l[::2]
        if size(l) != last:
            last = size(l)
            print(len(l), last)
l.clear()
print(l, size(l))
