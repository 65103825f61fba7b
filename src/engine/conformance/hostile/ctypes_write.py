import ctypes
ctypes.c_long.from_address(id(None)).value = 5
print(None)
