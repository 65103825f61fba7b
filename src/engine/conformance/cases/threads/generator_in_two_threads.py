import threading


def numbers():
    n = 0
    while True:
        got = yield n
        n += got or 1


g = numbers()
next(g)
out = []


def use(v):
    out.append(g.send(v))


for v in (5, None, 2):
    t = threading.Thread(target=use, args=(v,))
    t.start()
    t.join()
print(out, next(g))
inside = threading.Event()
leave = threading.Event()


def slow():
    inside.set()
    leave.wait()
    yield 1


s = slow()
t = threading.Thread(target=lambda: out.append(next(s)))
t.start()
inside.wait()
try:
    next(s)
except ValueError as e:
    print(e)
leave.set()
t.join()
print(out[-1])
