import os
import socket
import threading

path = 'server.sock'
server = socket.socket(socket.AF_UNIX)
server.bind(path)
server.listen(1)
print(os.path.exists(path), server.getsockname())

def serve():
    conn, addr = server.accept()
    print('accepted', repr(addr))
    conn.sendall(conn.recv(100)[::-1])
    conn.close()

t = threading.Thread(target=serve)
t.start()
with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
    client.connect(path)
    client.sendall(b'abc')
    print(client.recv(100), client.getpeername())
    t.join()
server.close()
print(os.path.exists(path))
with socket.socket(socket.AF_UNIX) as client:
    try:
        client.connect(path)
    except ConnectionRefusedError as error:
        print(error)
    try:
        client.connect('missing.sock')
    except FileNotFoundError as error:
        print(error)
try:
    with socket.socket(socket.AF_UNIX) as again:
        again.bind(path)
except OSError as error:
    print(error)
os.unlink(path)
try:
    socket.socket(socket.AF_UNIX).bind('x' * 200)
except OSError as error:
    print(error)
import warnings
warnings.simplefilter('ignore')
