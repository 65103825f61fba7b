import select
import socket

a, b = socket.socketpair()
print(select.select([a, b], [], [], 0))
a.send(b'x')
r, w, x = select.select([a, b], [a, b], [], 1)
print(r == [b], w == [a, b], x)
b.recv(1)
print(select.select([b], [], [], 0.05))
a.close()
print(select.select([b], [], [], 1)[0] == [b], b.recv(1))
b.close()
try:
    select.select([b], [], [])
except ValueError as error:
    print(error)
for bad in ([1.5], ['x']):
    try:
        select.select(bad, [], [], 0)
    except TypeError as error:
        print(error)
try:
    select.select([], [], [], -1)
except ValueError as error:
    print(error)
print(select.select([], [], [], 0.01))
