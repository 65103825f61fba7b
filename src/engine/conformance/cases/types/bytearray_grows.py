# A bytearray that grows and shrinks in many small steps, and who else sees it.
buf = bytearray()
for i in range(70_000):
    buf.append(i & 255)
print(len(buf), buf[:5], buf[-5:], sum(buf))
for _ in range(20_000):
    buf += b'xy'
    buf.extend(b'z')
print(len(buf), buf.count(b'xyz'))
for _ in range(30_000):
    buf.pop()
print(len(buf), buf[-3:])
copy = bytes(buf)
window = memoryview(copy)[10:20]
buf.extend(buf)
print(len(buf), buf[:len(copy)] == copy, bytes(window))

frame = bytearray(b'HEAD')
payloads = [b'one', b'', b'three' * 3]
for payload in payloads:
    frame += len(payload).to_bytes(2, 'big')
    frame += payload
print(frame)
while len(frame) > 4:
    size = int.from_bytes(frame[4:6], 'big')
    print(bytes(frame[6:6 + size]))
    del frame[4:6 + size]
print(frame, frame.pop(0), frame, frame.pop(1), frame)
frame.insert(0, 1)
frame.insert(99, 2)
frame.insert(-1, 3)
frame.insert(2, 4)
print(frame)
del frame[-1], frame[0]
frame.remove(3)
print(frame)
a = bytearray(b'abc')
b = a[:]
a.append(100)
b.append(120)
c = a + b
c.append(33)
a.append(101)
print(a, b, c)
kept = bytes(a)
a.pop()
a.append(0)
print(kept, a)
a *= 3
a.reverse()
a.append(7)
print(a)
with memoryview(a) as view:
    for act in (lambda: a.append(1), a.pop, lambda: a.extend(b''), lambda: a.insert(0, 1), lambda: a.remove(7), a.clear):
        try:
            print(act())
        except BufferError as error:
            print(error)
    view[0] = 65
a.append(66)
print(a, [a.__alloc__() > len(a)])
sizes = []
x = bytearray()
for i in range(40):
    x.append(i)
    if x.__alloc__() not in sizes:
        sizes.append(x.__alloc__())
print(sizes)
while x:
    x.pop()
    if x.__alloc__() not in sizes:
        sizes.append(x.__alloc__())
print(sizes)
