import sys
size = sys.getsizeof

def watch():
    l = [0]
    last = None
    for i in range(40):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.extend([1, 2, 3])
    print('end', len(l), size(l))

watch()
