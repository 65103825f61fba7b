import socket

a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
a.bind(('127.0.0.1', 0))
b.bind(('127.0.0.1', 0))
print(a.sendto(b'first', b.getsockname()), a.sendto(b'second', b.getsockname()))
data, sender = b.recvfrom(100)
print(data, sender == a.getsockname())
print(b.recv(3))
b.settimeout(0.05)
try:
    b.recv(10)
except TimeoutError:
    print('the rest of a datagram is gone')
b.connect(a.getsockname())
b.send(b'reply')
print(a.recvfrom(10)[0], b.getpeername() == a.getsockname())
print(a.sendto(b'', b.getsockname()), b.recv(10))
try:
    a.send(b'no peer')
except OSError as error:
    print(error)
try:
    a.listen()
except OSError as error:
    print(error)
buffer = bytearray(4)
a.sendto(b'abcd', b.getsockname())
n, sender = b.recvfrom_into(buffer)
print(n, buffer, sender == a.getsockname())
a.close()
b.close()
