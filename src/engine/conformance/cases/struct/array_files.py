import array
import io

a = array.array('d', [1.5, -2.0])
stream = io.BytesIO()
a.tofile(stream)
stream.seek(0)
b = array.array('d')
b.fromfile(stream, 2)
print(b, stream.read())
stream.seek(0)
try:
    b.fromfile(stream, 5)
except EOFError as error:
    print(error, len(b))
for code in 'bBhHiIlLqQfd':
    x = array.array(code, [1, 2, 3])
    x.append(4)
    x[1:3] = array.array(code, [9])
    print(code, x.itemsize, x, x.tobytes().hex(), x[::-1].tolist(), x * 2 == x + x)
