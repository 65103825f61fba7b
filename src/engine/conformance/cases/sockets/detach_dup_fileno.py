import os
import socket

a, b = socket.socketpair()
c = a.dup()
print(c.fileno() != a.fileno(), c.family == a.family)
a.close()
c.send(b'through the copy')
print(b.recv(100))
fd = c.detach()
print(c.fileno(), fd >= 0)
again = socket.socket(fileno=fd)
print(again.family, again.type, again.fileno() == fd)
again.send(b'again')
print(os.read(b.fileno(), 100))
os.write(b.fileno(), b'by os.write')
print(again.recv(100))
print(os.get_inheritable(b.fileno()), b.get_inheritable())
b.set_inheritable(True)
print(b.get_inheritable())
with socket.socketpair()[0] as closing:
    pass
print(closing.fileno())
again.close()
print(b.recv(1))
b.close()
