import sys
size = sys.getsizeof

def watch():
    l = ['x']
    last = None
    for i in range(30):
        if size(l) != last:
            last = size(l)
            print(i, len(l), last, (last - 56) // 8)
        l.extend('ab')
    print('end', len(l), size(l))

watch()
