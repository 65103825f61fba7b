import sys
size = sys.getsizeof

def watch():
    l = [1]
    last = None
    for i in range(9):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.extend(l)
    print('end', len(l), size(l))

watch()
