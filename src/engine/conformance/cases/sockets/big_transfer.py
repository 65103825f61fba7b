import hashlib
import socket
import threading

data = bytes(range(256)) * 4096
a, b = socket.socketpair()

def send():
    a.sendall(data)
    a.shutdown(socket.SHUT_WR)

t = threading.Thread(target=send)
t.start()
received = bytearray()
while chunk := b.recv(65536):
    received += chunk
t.join()
print(len(received), hashlib.sha256(received).hexdigest() == hashlib.sha256(data).hexdigest())
a.close()
b.close()
server = socket.create_server(('127.0.0.1', 0))

def serve():
    conn, _ = server.accept()
    with conn:
        conn.sendall(data * 4)

t = threading.Thread(target=serve)
t.start()
total = 0
with socket.create_connection(server.getsockname()) as c:
    view = bytearray(100000)
    while n := c.recv_into(view):
        total += n
t.join()
server.close()
print(total == len(data) * 4)
