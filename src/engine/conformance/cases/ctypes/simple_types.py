import ctypes, sys
from ctypes import c_long, py_object
class A: pass
x = A()
print(c_long.from_address(id(x)).value)
y = x
print(c_long.from_address(id(x)).value, sys.getrefcount(x))
l = [x, x]
print(c_long.from_address(id(x)).value)
print(ctypes.c_long.from_address(id(None)).value)
print(c_long.from_address(id(x) + 8).value == id(A))
print(ctypes.c_double.from_address(id(1.5) + 16).value)
print(ctypes.c_ssize_t.from_address(id(l) + 16).value)
ctypes.pythonapi.Py_IncRef(py_object(x))
print(sys.getrefcount(x))
ctypes.pythonapi.Py_DecRef(py_object(x))
print(sys.getrefcount(x))
print(ctypes.cast(id(x), py_object).value is x)
for t in 'c_bool c_char c_byte c_ubyte c_short c_ushort c_int c_uint c_long c_ulong c_longlong c_float c_double c_size_t c_void_p py_object'.split():
    T = getattr(ctypes, t)
    print(t, T.__name__, ctypes.sizeof(T), T._type_)
print(ctypes.c_int(5), ctypes.c_int(2**31), ctypes.c_ubyte(-1), ctypes.c_byte(200), ctypes.c_long(2**63), ctypes.c_double(1), ctypes.c_float(0.1), ctypes.c_char(b'x'), ctypes.c_bool(3), ctypes.c_void_p(), ctypes.c_void_p(5), py_object(3))
i = ctypes.c_int()
print(i, i.value, bool(i)); i.value = 7; print(i.value, bool(i))
i.value += 1; print(i)
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: ctypes.c_int('a')); t(lambda: ctypes.c_int(1.5)); t(lambda: ctypes.c_double('a')); t(lambda: ctypes.c_char('a')); t(lambda: ctypes.sizeof(5)); t(lambda: py_object().value); t(lambda: ctypes.c_int(1,2)); t(lambda: ctypes.c_int.from_address('x')); t(lambda: ctypes.c_void_p('a')); t(lambda: ctypes._SimpleCData())
class My(ctypes.c_int): pass
print(ctypes.c_longlong is ctypes.c_long, ctypes.c_int32 is ctypes.c_int, ctypes.c_int == ctypes.c_int)
