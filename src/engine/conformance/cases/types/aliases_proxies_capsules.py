# Small things of types that other types stand for.
import types
m=types.MappingProxyType({1:2})
try: m|={3:4}
except TypeError as e: print(e)
print(hasattr(m, "__ior__"))
try: m.__ior__({})
except TypeError as e: print(e)
print((*tuple[int],)[0]==tuple[int], (*tuple[int],)[0]==(*tuple[int],)[0], hash((*tuple[int],)[0])==hash((*tuple[int],)[0]))
print(sorted(set(dir(list[int]))-set(dir(list))), set(dir(list))-set(dir(list[int])))
import _socket
c=_socket.CAPI
print(types.CapsuleType, type(c), repr(c)[:30])
try: types.CapsuleType()
except TypeError as e: print(e)
try:
    class X(types.CapsuleType): pass
except TypeError as e: print(e)
print(types.CapsuleType.__module__, types.CapsuleType.__doc__[:40])
