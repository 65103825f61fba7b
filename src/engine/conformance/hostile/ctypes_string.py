import ctypes
ctypes.create_string_buffer(10**10)
