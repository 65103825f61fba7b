import threading

data = threading.local()
data.x = 'main'
seen = {}


def worker(n):
    try:
        data.x
    except AttributeError as e:
        seen[n] = str(e)
    data.x = n
    data.__dict__['y'] = n * 2
    seen[n] = (seen[n], data.x, data.y, data.__dict__)


for n in range(3):
    t = threading.Thread(target=worker, args=(n,))
    t.start()
    t.join()
for n in sorted(seen):
    print(n, seen[n])
print(data.x, data.__dict__, hasattr(data, 'y'))
del data.x
for f in (lambda: data.x, lambda: delattr(data, 'x'), lambda: setattr(data, '__dict__', {}), lambda: threading.local(1)):
    try:
        f()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
print(type(data), threading.local.__doc__, type(data).__mro__)
