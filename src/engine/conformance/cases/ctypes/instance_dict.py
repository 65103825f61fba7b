import ctypes, gc
x = ctypes.c_int(4); x.foo = x; x.bar = [x]
del x
print(gc.collect() > 0)
class My(ctypes.c_int): pass
m = My(3); m.z = m; print(m.value, m.__dict__ == {'z': m})
