import select
import socket

a, b = socket.socketpair()
with select.epoll() as ep:
    print(ep.closed, ep.fileno() >= 0)
    ep.register(b.fileno(), select.EPOLLIN)
    print(ep.poll(0))
    a.send(b'1')
    print(ep.poll(1) == [(b.fileno(), select.EPOLLIN)], ep.poll(0) == [(b.fileno(), select.EPOLLIN)])
    ep.modify(b, select.EPOLLIN | select.EPOLLET)
    print(len(ep.poll(0)), len(ep.poll(0)))
    a.send(b'2')
    print(len(ep.poll(0)), b.recv(10))
    ep.modify(b, select.EPOLLIN | select.EPOLLONESHOT)
    a.send(b'3')
    print(len(ep.poll(0)), len(ep.poll(0)))
    try:
        ep.register(b)
    except FileExistsError as error:
        print(error)
    ep.unregister(b)
    try:
        ep.unregister(b)
    except FileNotFoundError as error:
        print(error)
    try:
        ep.poll(0, 0)
    except ValueError as error:
        print(error)
print(ep.closed)
try:
    ep.poll()
except ValueError as error:
    print(error)
a.close()
b.close()
