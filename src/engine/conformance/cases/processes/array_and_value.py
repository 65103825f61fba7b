from multiprocessing import Process, Array, Value
def fill(a, n, v):
    for i in range(n): a[i] = i * i
    v.value = sum(a)
if __name__ == '__main__':
    a = Array('i', 6); v = Value('d', 0.5)
    p = Process(target=fill, args=(a, 6, v)); p.start(); p.join()
    print(a[:], v.value, len(a), a[2], a[-1], list(a))
    a[1:3] = [7, 8]; print(a[:]); print(a.get_obj()._length_, a.get_lock() is a.get_lock())
    b = Array('c', b'hello'); print(b.value, b.raw, b[1]); b.value = b'hi'; print(b.value, b.raw)
    for f in (lambda: a[99], lambda: a.__setitem__(0, 'x'), lambda: Array('i', -1), lambda: Value('c', 'x')):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    with v.get_lock(): v.value += 1
    print(v.value, Value('i', 3, lock=False).value, Array('f', [1, 2.5], lock=False)[1])
