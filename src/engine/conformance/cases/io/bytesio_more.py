import io
b = io.BytesIO(b'0123456789')
print(b.read(3), b.read1(2), b.tell(), b.readline(), b.read())
print(b.seek(-3, 2), b.read(1), b.seek(1, 1), b.read())
with b.getbuffer() as view:
    view[0:2] = b'AB'
    print(len(view), view.readonly)
    try:
        b.write(b'x' * 20)
    except BufferError as e:
        print(e)
print(b.getvalue(), b.truncate(4), b.getvalue())
b.seek(6)
b.write(b'!')
print(b.getvalue())
target = bytearray(4)
b.seek(0)
print(b.readinto(target), target, b.readinto1(memoryview(target)[:1]), target)
print(b.readlines(), io.BytesIO(b'a\nb\nc').readlines(2), list(io.BytesIO(b'x\n\ny')))
for call in [lambda: b.write('s'), lambda: b.seek(-1), lambda: b.seek(0, 9), lambda: b.truncate(-1), lambda: b.read('x'), lambda: b.fileno()]:
    try:
        call()
    except Exception as e:
        print(type(e).__name__, e)
b.close()
for call in [b.read, b.getvalue, b.tell, lambda: b.write(b'')]:
    try:
        call()
    except ValueError as e:
        print(e)
print(b.closed)
class Count(io.BytesIO):
    writes = 0
    def write(self, data):
        self.writes += 1
        return super().write(data)
c = Count()
c.write(b'a'); c.writelines([b'b', b'c'])
print(c.writes, c.getvalue())
