import sys
size = sys.getsizeof

def watch():
    l = [1, 2, 3]
    last = None
    for i in range(30):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l[1:2] = [i, i, i]
    print('end', len(l), size(l))

watch()
