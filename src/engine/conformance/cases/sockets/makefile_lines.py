import socket
import threading

a, b = socket.socketpair()
with a.makefile('w', encoding='utf-8', newline='\n') as out, b.makefile('r', encoding='utf-8') as lines:
    out.write('first line\nsecond\n')
    out.write('naïve\n')
    out.flush()
    print(lines.readline(), end='')
    print(lines.readline(), end='')
    print(lines.readline(), end='')
    a.shutdown(socket.SHUT_WR)
    print(repr(lines.read()))
raw = a.makefile('rb', buffering=0)
b.sendall(b'raw bytes')
print(raw.read(3), raw.readable(), raw.writable(), raw.mode, raw.name == a.fileno())
both = b.makefile('rwb')
print(type(both).__name__)
a.close()
print(raw.read(10))
raw.close()
both.close()
b.close()
try:
    a.makefile('rx')
except ValueError as error:
    print(error)
