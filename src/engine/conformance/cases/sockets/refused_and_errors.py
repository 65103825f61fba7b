import errno
import socket

with socket.socket() as s:
    s.bind(('127.0.0.1', 0))
    free = s.getsockname()[1]
try:
    socket.create_connection(('127.0.0.1', free))
except ConnectionRefusedError as error:
    print(error, error.errno == errno.ECONNREFUSED)
with socket.socket() as s:
    print(s.connect_ex(('127.0.0.1', free)) == errno.ECONNREFUSED)
with socket.socket() as s:
    for call in (lambda: s.recv(1), s.getpeername, lambda: s.shutdown(2), s.accept):
        try:
            call()
        except OSError as error:
            print(error)
    for address in ('text', ('127.0.0.1',), (1, 2), ('127.0.0.1', 70000), ('127.0.0.1', 'x'), None):
        try:
            s.connect(address)
        except (TypeError, OverflowError) as error:
            print(type(error).__name__, error)
with socket.create_server(('127.0.0.1', 0)) as server:
    with socket.socket() as other:
        try:
            other.bind(server.getsockname())
        except OSError as error:
            print(error)
try:
    socket.socket(family=99)
except OSError as error:
    print(error)
s.close()
try:
    s.send(b'')
except OSError as error:
    print(error)
try:
    s.recv(-1)
except (ValueError, OSError) as error:
    print(error)
