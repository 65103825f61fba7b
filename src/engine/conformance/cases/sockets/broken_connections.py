import socket

a, b = socket.socketpair()
a.close()
try:
    b.send(b'x')
except BrokenPipeError as error:
    print(error)
print(b.recv(10))
b.close()
a, b = socket.socketpair()
b.shutdown(socket.SHUT_RDWR)
print(a.recv(1), b.recv(1))
try:
    b.send(b'x')
except BrokenPipeError as error:
    print('own end', error)
a.close()
b.close()
with socket.create_server(('127.0.0.1', 0)) as server:
    client = socket.create_connection(server.getsockname())
    conn, _ = server.accept()
    conn.close()
    print(client.recv(10))
    client.close()
    client = socket.create_connection(server.getsockname())
    conn, _ = server.accept()
    client.sendall(b'unread')
    conn.recv(1)
    conn.close()
    try:
        print(client.recv(10))
    except ConnectionResetError as error:
        print(error)
    client.close()
