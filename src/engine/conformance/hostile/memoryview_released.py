b = bytearray(10)
m = memoryview(b)
m.release()
m[0]
