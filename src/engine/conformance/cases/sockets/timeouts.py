import socket

a, b = socket.socketpair()
print(a.gettimeout(), a.getblocking())
a.settimeout(0.05)
print(a.gettimeout(), a.getblocking(), a.timeout)
try:
    a.recv(1)
except TimeoutError as error:
    print(repr(error), error is not None, socket.timeout is TimeoutError)
a.setblocking(False)
print(a.gettimeout(), a.getblocking())
try:
    a.recv(1)
except BlockingIOError as error:
    print(error)
a.settimeout(None)
print(a.getblocking())
for bad in (-1, 'x'):
    try:
        a.settimeout(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(socket.getdefaulttimeout())
socket.setdefaulttimeout(2.5)
with socket.socket() as s:
    print(s.gettimeout())
socket.setdefaulttimeout(None)
server = socket.create_server(('127.0.0.1', 0))
server.settimeout(0.05)
try:
    server.accept()
except TimeoutError as error:
    print('accept', error)
for s in (a, b, server):
    s.close()
