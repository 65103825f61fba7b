import sys
size = sys.getsizeof

for n in (0, 1, 2, 7, 8, 9, 100): print(n, size(bytes(n)), size(bytearray(n)), size(bytearray(b'x' * n)), size(memoryview(bytes(n))))
b = bytearray()
last = None
for i in range(200):
    b.append(1)
    if size(b) != last:
        last = size(b)
        print(len(b), last)
while b:
    b.pop()
    if size(b) != last:
        last = size(b)
        print('pop', len(b), last)
b.extend(b'abcdef'); print(size(b))
b += b'xyz'; print(size(b))
del b[2:]; print(size(b))
b.clear(); print(size(b))
