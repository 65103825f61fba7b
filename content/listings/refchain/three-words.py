import ctypes
import sys

price = float('3.5')
where = id(price)

print('bytes:', sys.getsizeof(price))
print('at 0, the count:', ctypes.c_ssize_t.from_address(where).value)
print('at 8, the type float:', ctypes.c_ssize_t.from_address(where + 8).value == id(float))
print('at 16, the value:', ctypes.c_double.from_address(where + 16).value)
