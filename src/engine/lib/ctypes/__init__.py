"""ctypes: C data in memory, and objects seen through their addresses.

A small module of ours in the place of CPython's package: there is no other library to call in this world. What is missing says so.
"""

from _ctypes import (ArgumentError, Array, Structure, Union, _Pointer, _SimpleCData, addressof, alignment, byref, cast, memmove, memset, pointer, pythonapi,
                     resize, sizeof, string_at,
                     c_bool, c_byte, c_char, c_double, c_float, c_int, c_long, c_short,
                     c_ubyte, c_uint, c_ulong, c_ushort, c_void_p, c_wchar, py_object)

c_longlong = c_int64 = c_ssize_t = c_time_t = c_long
c_ulonglong = c_uint64 = c_size_t = c_ulong
c_int32 = c_int
c_uint32 = c_uint
c_int16 = c_short
c_uint16 = c_ushort
c_int8 = c_byte
c_uint8 = c_ubyte
c_voidp = c_void_p


def create_string_buffer(init, size=None):
    """create_string_buffer(aBytes) -> character array
    create_string_buffer(anInteger) -> character array
    create_string_buffer(aBytes, anInteger) -> character array
    """
    if isinstance(init, bytes):
        if size is None:
            size = len(init) + 1
        buf = (c_char * size)()
        buf.value = init
        return buf
    elif isinstance(init, int):
        return (c_char * init)()
    raise TypeError(init)


c_buffer = create_string_buffer


def create_unicode_buffer(init, size=None):
    """create_unicode_buffer(aString) -> character array
    create_unicode_buffer(anInteger) -> character array
    create_unicode_buffer(aString, anInteger) -> character array
    """
    if isinstance(init, str):
        if size is None:
            size = len(init) + 1
        buf = (c_wchar * size)()
        buf.value = init
        return buf
    elif isinstance(init, int):
        return (c_wchar * init)()
    raise TypeError(init)


def ARRAY(typ, len):
    return typ * len


def __getattr__(name):
    if name in ('BigEndianStructure', 'CDLL', 'CFUNCTYPE', 'LibraryLoader', 'LittleEndianStructure', 'POINTER', 'PYFUNCTYPE',
                'PyDLL', 'cdll', 'c_char_p', 'c_longdouble', 'c_wchar_p',
                'get_errno', 'pydll', 'set_errno', 'wstring_at'):
        raise AttributeError(f"module 'ctypes' of this engine has no attribute {name!r}: only C data and pythonapi")
    raise AttributeError(f"module 'ctypes' has no attribute {name!r}")
