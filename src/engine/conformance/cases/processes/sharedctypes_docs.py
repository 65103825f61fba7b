from multiprocessing import Process, Value, Array, Lock, RawArray, RawValue
from ctypes import Structure, c_double, c_int, c_char
import multiprocessing.sharedctypes as sc
class Point(Structure):
    _fields_ = [('x', c_double), ('y', c_double)]
def modify(n, x, s, A):
    n.value **= 2
    x.value **= 2
    s.value = s.value.upper()
    for a in A:
        a.x **= 2
        a.y **= 2
def inc(v, n):
    for _ in range(n):
        with v.get_lock(): v.value += 1
if __name__ == '__main__':
    lock = Lock()
    n = Value('i', 7); x = Value(c_double, 1.0/3.0, lock=False); s = Array('c', b'hello world', lock=lock)
    A = Array(Point, [(1.875,-6.25), (-5.75,2.0), (2.375,9.5)], lock=lock)
    p = Process(target=modify, args=(n, x, s, A)); p.start(); p.join()
    print(n.value); print(x.value); print(s.value); print([(a.x, a.y) for a in A]); print(n, type(s), type(A[0]))
    v = Value('i', 0); ps = [Process(target=inc, args=(v, 50)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
    arr = Array('d', 5); arr[1] = 2.5; print(arr[:], len(arr)); r = RawArray('u', 'héllo'); print(r.value, r[:])
    for code in 'cubBhHiIlLqQfd':
        print(code, RawValue(code).value)
    c = sc.copy(RawValue('i', 5)); print(c.value)
    pt = Value(Point, 1.0, 2.0); pt.x = 5; print(pt.x, pt.y, type(pt).__name__)
    try: Value('z', 1)
    except Exception as e: print(type(e).__name__, e)
