import ctypes
x = []
for _ in range(5): ctypes.pythonapi.Py_DecRef(ctypes.py_object(x))
print(x)
