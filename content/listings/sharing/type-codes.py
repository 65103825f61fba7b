import ctypes
from multiprocessing import Value

for code in 'cbBuhHiIlLqQfd':
    raw = Value(code, lock=False)
    print(code, type(raw).__name__, ctypes.sizeof(raw))
