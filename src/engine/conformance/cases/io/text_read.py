import os, tempfile
os.chdir(tempfile.mkdtemp())
with open('t', 'w', newline='') as f: f.write('one\ntwo\r\nthree\rfour\n\nlast')
for nl in (None, '', '\n', '\r', '\r\n'):
    with open('t', newline=nl) as f: print(repr(nl), f.readlines(), repr(f.newlines))
with open('t') as f:
    print(repr(f.read(2)), repr(f.read(4)), repr(f.readline()), repr(f.readline(2)), repr(f.readline(0)), repr(f.read()))
    print(repr(f.read()), repr(f.readline()), f.readlines())
with open('t') as f: print([l for l in f], next(f, 'end'))
with open('t') as f:
    print(next(f), end=''); print(f.__next__(), end='')
    try: f.tell()
    except OSError as e: print(e)
    print(f.read()); f.seek(0); print(f.tell())
with open('t') as f: print(f.readlines(5), f.readlines(-1))
with open('t') as f: print(list(map(str.strip, f)), f.closed)
print(f.closed)
for op in ('read', 'readline', '__iter__', 'tell', 'fileno', 'flush', 'readable', 'isatty', '__enter__', 'truncate', 'detach'):
    try: print(op, getattr(f, op)())
    except Exception as e: print(op, type(e).__name__, e)
try: f.write('x')
except ValueError as e: print(e)
f.close()
with open('t') as f:
    for op in (lambda: f.write('x'), lambda: f.writelines(['a']), lambda: f.truncate(), lambda: f.read('x'), lambda: f.read(1.5), lambda: f.seek(-1), lambda: f.seek(1, 1), lambda: f.seek(1, 2), lambda: f.seek(0, 9), lambda: f.seek('a')):
        try: print(op())
        except Exception as e: print(type(e).__name__, e)
with open('t', 'w') as f:
    for op in (lambda: f.read(), lambda: f.readline(), lambda: next(f), lambda: f.write(b'x'), lambda: f.write(3), lambda: f.writelines([1]), lambda: f.writelines(5), lambda: f.write()):
        try: print(op())
        except Exception as e: print(type(e).__name__, e)
with open('t', 'w') as f: print(f.write(''), f.write('añ€😀'), f.writelines(x for x in 'abc'), f.tell())
print(open('t', 'rb').read())
with open('t') as f: print(f.read(3), f.tell(), f.read(1), f.tell(), f.read(), f.tell())
