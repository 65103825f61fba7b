import sys
size = sys.getsizeof

def watch():
    l = []
    last = None
    for i in range(30):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.extend({i: 1, -i - 1: 2})
    print('end', len(l), size(l))

watch()
