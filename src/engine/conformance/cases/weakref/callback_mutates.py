import weakref

class A:
    pass

log = []
refs = []

def cb(r):
    refs.remove(r)
    log.append(len(refs))

objs = [A() for _ in range(5)]
refs.extend(weakref.ref(o, cb) for o in objs)
while objs:
    objs.pop(0)
print(log, refs)

d = {}

def drop(r):
    name = d.pop(r)
    log.append(name)
    if name == 'x':
        d.clear()

log.clear()
x, y = A(), A()
d[weakref.ref(x, drop)] = 'x'
d[weakref.ref(y, drop)] = 'y'
del x
print(log, d)
del y
print(log)

def chain(r):
    global second
    log.append('first gone')
    second = None

first, second = A(), A()
r1 = weakref.ref(first, chain)
r2 = weakref.ref(second, lambda r: log.append('second gone'))
log.clear()
del first
print(log)
