import sys
size = sys.getsizeof

def watch():
    l = []
    last = None
    for i in range(60):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l[len(l):] = [i]
    print('end', len(l), size(l))

watch()
