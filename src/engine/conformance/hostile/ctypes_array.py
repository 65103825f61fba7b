import ctypes
(ctypes.c_int * 10**9)()
