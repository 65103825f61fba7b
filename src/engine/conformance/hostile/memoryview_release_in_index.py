b = bytearray(10)
m = memoryview(b)
class I:
    def __index__(self): m.release(); b.clear(); return 5
m[I()]
