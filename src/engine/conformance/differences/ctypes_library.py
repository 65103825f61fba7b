# categories: Library, ctypes
# description: Shared libraries can not be loaded.
# cause: There is no machine code in the engine's world. Of `ctypes` there is the part that looks at objects in memory.
# workaround: `ctypes.pythonapi.Py_IncRef`, `c_long.from_address(id(x))` and the simple types work.
import ctypes

try:
    print('abs(-5) of the C library:', ctypes.CDLL(None).abs(-5))
except (AttributeError, OSError, ImportError, NotImplementedError) as error:
    print(type(error).__name__)
