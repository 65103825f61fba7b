import socket

for text in ('127.0.0.1', '1.2', '0x7f.1', '255.255.255.255', '1.2.3.4.5', '300.1.1.1', ''):
    try:
        print(text, socket.inet_aton(text))
    except OSError as error:
        print(text, error)
for family, text in ((2, '10.0.0.1'), (2, '1.2'), (10, '::1'), (10, 'fe80::1:2'), (10, '::ffff:1.2.3.4'), (10, '1::2::3'), (10, 'g::')):
    try:
        packed = socket.inet_pton(family, text)
        print(text, packed.hex(), socket.inet_ntop(family, packed))
    except OSError as error:
        print(text, error)
print(socket.inet_ntoa(b'\x01\x02\x03\x04'))
try:
    socket.inet_ntoa(b'abc')
except OSError as error:
    print(error)
print(hex(socket.htonl(0x01020304)), hex(socket.ntohl(1)), hex(socket.htons(0x0102)), socket.ntohs(256))
for call in (lambda: socket.htonl(-1), lambda: socket.htons(70000), lambda: socket.htonl('x')):
    try:
        call()
    except (OverflowError, TypeError) as error:
        print(type(error).__name__)
print(socket.inet_ntop(socket.AF_INET6, bytes(16)), socket.inet_ntop(socket.AF_INET6, bytes([0, 1] * 8)))
print(socket.AF_INET, socket.SOCK_STREAM, repr(socket.AddressFamily.AF_UNIX), socket.SocketKind(2))
