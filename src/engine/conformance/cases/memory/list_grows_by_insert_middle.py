import sys
size = sys.getsizeof

def watch():
    l = [1, 2]
    last = None
    for i in range(70):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.insert(1, i)
    print('end', len(l), size(l))

watch()
