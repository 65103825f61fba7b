import sys
size = sys.getsizeof

def watch(d, limit):
    last = None
    for i in range(limit):
        if size(d) != last:
            last = size(d)
            print(i, last)
        d[str(i)] = i
    return d

d = watch({}, 400)
print(len(d), size(d), size(dict(d)), size(d.copy()), size({**d}))
e = watch(dict(), 12)
for key in list(e)[:8]:
    del e[key]
print(len(e), size(e), size(e.copy()), size(dict(e)))
e.clear()
print(size(e))
