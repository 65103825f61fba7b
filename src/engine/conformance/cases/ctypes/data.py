import ctypes
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: ctypes.c_char(b'ab')); t(lambda: ctypes.c_char('a')); t(lambda: ctypes.c_char(300)); t(lambda: ctypes.c_wchar(3)); t(lambda: ctypes.c_wchar('ab'))
A = ctypes.c_int*3
print(A, A.__module__, A._length_, A._type_, ctypes.sizeof(A), A.__mro__, type(A), type(ctypes.c_int), type(ctypes.Structure), type(ctypes.Union))
t(lambda: A(1,2,3,4)); t(lambda: A()[3]); t(lambda: A()['a']); t(lambda: A(1,2,3)[:2]); t(lambda: A('a'))
a = A(1,2,3)
t(lambda: a.__setitem__(slice(0,2),[1])); t(lambda: a.__setitem__(5,1)); t(lambda: list(a)); t(lambda: len(a)); t(lambda: a.__delitem__(0))
t(lambda: ctypes.c_int * -1); t(lambda: ctypes.c_int*'a'); t(lambda: 3*ctypes.c_int)
class P(ctypes.Structure): _fields_=[('x',ctypes.c_int),('y',ctypes.c_double)]
print(P.x, ctypes.sizeof(P), ctypes.alignment(P), P.y.offset, P.y.size)
t(lambda: P(1,2,3)); t(lambda: P(1,x=2)); t(lambda: P(z=3).z); t(lambda: P('a')); t(lambda: P(1,2.5).y)
class Q(ctypes.Structure): pass
t(lambda: ctypes.sizeof(Q)); t(lambda: ctypes.Structure()); t(lambda: ctypes.Array())
t(lambda: (ctypes.c_char*4)(b'a',b'b').value); t(lambda: (ctypes.c_char*4)().raw)
c=(ctypes.c_char*4)()
def s(v): c.value=v; return c.value, c.raw
t(lambda: s(b'abc')); t(lambda: s(b'abcde')); t(lambda: s('x')); t(lambda:c[1]); t(lambda:c[0:3])
w=(ctypes.c_wchar*4)()
def s(v): w.value=v; return w.value, w[:]
t(lambda: s('abc')); t(lambda: s('abcde')); t(lambda: s(b'x'))
b=ctypes.create_string_buffer(b'hi'); print(b.raw, type(b), len(b))
t(lambda: A.from_buffer(b'123456789012')); t(lambda: A.from_buffer(bytearray(5))); t(lambda: list(A.from_buffer(bytearray(12)))); t(lambda: list(A.from_buffer_copy(b'\1\0\0\0'*3)))
t(lambda: A.from_buffer(bytearray(14), -1)); t(lambda: A.from_buffer(5))
class U(ctypes.Union): _fields_=[('i',ctypes.c_int),('b',ctypes.c_ubyte*4)]
u=U(); u.i=0x01020304; print(list(u.b), ctypes.sizeof(U)); print(memoryview(a).format, memoryview(a).shape, bytes(a)); p=ctypes.pointer(a); print(p.contents[0], p[0][1])
ba = bytearray(12); v = A.from_buffer(ba); v[1] = 7; print(ba)
ctypes.memset(ctypes.addressof(v), 1, 4); print(ba, v[0]); ctypes.memmove(v, b'\2\0\0\0', 4); print(v[0], ctypes.string_at(ctypes.addressof(a), 4))
PA = P*2; pa = PA((1,2.0),(3,4.0)); print(pa[1].x, pa[0].y); pa[0].x = 9; print(pa[0].x); pa[1] = pa[0]; print(pa[1].x)
M = (ctypes.c_int*2)*2; m = M((1,2),(3,4)); print([list(r) for r in m], ctypes.sizeof(M))
class R(P): _fields_=[('z', ctypes.c_char)]
r = R(1,2.0,b'q'); print(r.z, ctypes.sizeof(R), R._fields_, isinstance(r, P))
for x in (ctypes.c_wchar('é'), ctypes.c_longlong(-5), ctypes.c_float(1.5)): print(x)
