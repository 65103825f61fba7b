import io, os, tempfile
os.chdir(tempfile.mkdtemp())
with open('b', 'wb') as f:
    print(f, f.write(b'abc\ndef\n'), f.tell(), f.write(bytearray(b'xyz')), f.write(memoryview(b'12345')[1:3]), f.raw, f.name, f.mode)
    for op in (lambda: f.write('s'), lambda: f.read(), lambda: f.readline(), lambda: f.peek(), lambda: f.readinto(bytearray(3)), lambda: f.write(5), lambda: next(f)):
        try: print(op())
        except Exception as e: print(type(e).__name__, e)
f = open('b', 'rb')
print(f.read(2), f.peek()[:4], f.read1(), f.read(), f.read(5), f.tell(), f.seek(3), f.readline(), f.readlines(), f.seek(-3, 2), f.read(), f.seek(1), f.seek(2, 1), f.tell())
b = bytearray(5); f.seek(0); print(f.readinto(b), b, f.readinto1(b), b, f.read(0), f.read(-1), f.read(None))
for op in (lambda: f.write(b'x'), lambda: f.truncate(), lambda: f.seek(-5), lambda: f.seek(0, 5), lambda: f.read(-2), lambda: f.readinto(b'ro'), lambda: f.readinto('x'), lambda: f.read('a'), lambda: f.seek('a')):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
f.seek(0); print(list(f), f.seekable(), f.readable(), f.writable(), f.isatty(), f.fileno() > 2)
print(f.detach())
try: f.read()
except ValueError as e: print(e)
print(f)
with open('b', 'r+b') as f:
    print(type(f).__name__, f.read(3), f.write(b'ZZ'), f.tell(), f.read(2), f.seek(0), f.read(), f.seek(2), f.write(b'Q'), f.seek(0), f.read(), f.truncate(4), f.seek(0), f.read())
    f.seek(1); f.write(b'!'); print(f.read(1), f.tell()); f.flush(); f.seek(10); f.write(b'far'); f.seek(0); print(f.read())
with open('b', 'ab') as f: print(f.tell(), f.write(b'END'), f.tell())
with open('b', 'a+b') as f: f.seek(0); print(f.read(3)); f.write(b'+'); print(f.tell())
f = open('b', 'rb'); f.close()
for name in ('read', 'readline', 'tell', 'flush', 'peek', 'read1', 'fileno', 'seekable', '__iter__', '__enter__', 'readlines', 'close'):
    try: print(name, getattr(f, name)())
    except Exception as e: print(name, type(e).__name__, e)
f = open('w', 'wb'); f.close()
for op in (lambda: f.write(b''), lambda: f.truncate(), lambda: f.seek(0)):
    try: print(op())
    except Exception as e: print(type(e).__name__, e)
big = bytes(range(256)) * 100
with open('big', 'wb') as f: print(f.write(big[:10]), os.path.getsize('big'), f.write(big), os.path.getsize('big'), f.tell())
with open('big', 'rb') as f: print(f.read(9000) == (big[:10] + big)[:9000], len(f.read1(100)), len(f.peek()) > 0, len(f.read()))
