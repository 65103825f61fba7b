import sys
size = sys.getsizeof

def watch():
    l = [None]
    last = None
    for i in range(60):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.append(None)
    print('end', len(l), size(l))

watch()
