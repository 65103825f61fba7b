import socket
import struct

with socket.socket() as s:
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR))
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
    print(bool(s.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)))
    s.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 5))
    print(struct.unpack('ii', s.getsockopt(socket.SOL_SOCKET, socket.SO_LINGER, 8)))
    s.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 4) != b'\0\0\0\0')
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
    s.bind(('', 0))
    s.listen()
    print(s.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN), s.getsockname()[0])
    try:
        s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 'x')
    except TypeError as error:
        print(error)
    try:
        s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 5000)
    except OSError as error:
        print(error)
