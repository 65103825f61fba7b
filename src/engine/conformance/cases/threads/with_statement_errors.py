import threading

lock = threading.Lock()
r = threading.RLock()
c = threading.Condition(lock)
s = threading.BoundedSemaphore(1)
for cm in (lock, r, c, s):
    try:
        with cm:
            raise ValueError('inside')
    except ValueError as e:
        print(type(cm).__name__, e)
print(lock.locked(), s._value)


def locked_generator():
    with lock:
        yield 1
        yield 2


g = locked_generator()
print(next(g), lock.locked())
g.close()
print(lock.locked())


def returns():
    with lock:
        return lock.locked()


print(returns(), lock.locked())
