import ctypes
import sys

price = float('3.5')
where = id(price)
count = ctypes.c_ssize_t.from_address(where).value
kind = ctypes.c_ssize_t.from_address(where + 8).value
value = ctypes.c_double.from_address(where + 16).value

print('bytes:', sys.getsizeof(price))
print('at 0, the count:', count)
print('at 8, the type float:', kind == id(float))
print('at 16, the value:', value)
