"""ctypes: the simple types, and objects seen through their addresses.

A small module of ours in the place of CPython's package: there is no other library to call in this world. What is missing says so.
"""

from _ctypes import (_SimpleCData, addressof, alignment, cast, pythonapi, sizeof,
                     c_bool, c_byte, c_char, c_double, c_float, c_int, c_long, c_short,
                     c_ubyte, c_uint, c_ulong, c_ushort, c_void_p, py_object)

c_longlong = c_int64 = c_ssize_t = c_time_t = c_long
c_ulonglong = c_uint64 = c_size_t = c_ulong
c_int32 = c_int
c_uint32 = c_uint
c_int16 = c_short
c_uint16 = c_ushort
c_int8 = c_byte
c_uint8 = c_ubyte
c_voidp = c_void_p


def __getattr__(name):
    if name in ('Array', 'BigEndianStructure', 'CDLL', 'CFUNCTYPE', 'LibraryLoader', 'LittleEndianStructure', 'POINTER', 'PYFUNCTYPE',
                'PyDLL', 'Structure', 'Union', 'ArgumentError', 'byref', 'cdll', 'c_char_p', 'c_longdouble', 'c_wchar', 'c_wchar_p',
                'create_string_buffer', 'create_unicode_buffer', 'get_errno', 'memmove', 'memset', 'pointer', 'pydll', 'resize',
                'set_errno', 'string_at', 'wstring_at'):
        raise AttributeError(f"module 'ctypes' of this engine has no attribute {name!r}: only simple types and pythonapi")
    raise AttributeError(f"module 'ctypes' has no attribute {name!r}")
