import socket
import threading

server = socket.socket(socket.AF_INET6)
server.bind(('::1', 0))
server.listen()
print(len(server.getsockname()), server.getsockname()[0], server.getsockname()[2:])

def serve():
    conn, addr = server.accept()
    conn.sendall(repr(addr[0]).encode())
    conn.close()

t = threading.Thread(target=serve)
t.start()
with socket.create_connection(('::1', server.getsockname()[1])) as client:
    print(client.family, client.recv(100))
t.join()
server.close()
try:
    socket.socket(socket.AF_INET6).connect('::1')
except TypeError as error:
    print(error)
import warnings
warnings.simplefilter('ignore')
