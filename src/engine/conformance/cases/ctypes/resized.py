"""ctypes.resize: more memory for an object that has its own."""
import ctypes


class Empty(ctypes.Structure):
    pass


empty = Empty()
ctypes.resize(empty, 5)
print(ctypes.sizeof(empty), ctypes.sizeof(Empty), memoryview(empty).nbytes)
memoryview(empty).cast('B')[:] = b'abcde'
print(bytes(empty))
for size in (3, 4, 8):
    ctypes.resize(empty, size)
    print(ctypes.sizeof(empty), bytes(empty)[:3])
number = ctypes.c_int(7)
for args in ((number, 2), (number, 16), (3, 4), (ctypes.c_int, 4), (number, 'x'), (ctypes.c_int.from_buffer(bytearray(4)), 8)):
    try:
        print(ctypes.resize(*args))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(number.value, ctypes.sizeof(number))
three = (ctypes.c_int * 3)(1, 2, 3)
ctypes.resize(three, 20)
print(len(three), list(three), ctypes.sizeof(three))
