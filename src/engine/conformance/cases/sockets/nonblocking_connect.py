import errno
import select
import socket

server = socket.create_server(('127.0.0.1', 0))
client = socket.socket()
client.setblocking(False)
code = client.connect_ex(server.getsockname())
print(code in (0, errno.EINPROGRESS))
print(select.select([], [client], [], 5)[1] == [client])
print(client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
conn, addr = server.accept()
print(addr == client.getsockname(), conn.getblocking())
conn.send(b'welcome')
select.select([client], [], [], 5)
print(client.recv(100))
try:
    client.recv(100)
except BlockingIOError as error:
    print(error.errno == errno.EAGAIN)
server.setblocking(False)
try:
    server.accept()
except BlockingIOError as error:
    print('nobody', error.errno == errno.EAGAIN)
for s in (client, conn, server):
    s.close()
