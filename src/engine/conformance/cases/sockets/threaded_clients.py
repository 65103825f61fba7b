import socket
import threading

def handle(conn, n):
    with conn, conn.makefile('rwb') as stream:
        for line in stream:
            stream.write(b'%d:' % n + line)
            stream.flush()

def serve(server, count):
    threads = []
    for n in range(count):
        conn, _ = server.accept()
        t = threading.Thread(target=handle, args=(conn, n))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()

server = socket.create_server(('127.0.0.1', 0), backlog=5)
t = threading.Thread(target=serve, args=(server, 3))
t.start()
clients = []
for n in range(3):
    clients.append(socket.create_connection(server.getsockname()))
    clients[-1].sendall(b'hello %d\n' % n)
    print(clients[-1].recv(100))
for c in clients:
    c.sendall(b'bye\n')
    print(c.recv(100))
    c.close()
t.join()
server.close()
