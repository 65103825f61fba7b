import ctypes
ctypes.c_long.from_address(0).value
