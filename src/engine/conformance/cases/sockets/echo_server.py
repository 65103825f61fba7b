import socket
import threading

def serve(server):
    conn, addr = server.accept()
    with conn:
        while data := conn.recv(1024):
            conn.sendall(data.upper())
    print('client left', addr[0])

with socket.create_server(('127.0.0.1', 0)) as server:
    t = threading.Thread(target=serve, args=(server,))
    t.start()
    with socket.create_connection(server.getsockname()) as client:
        for word in (b'hello', b'world'):
            client.sendall(word)
            print(client.recv(1024))
        print(client.getpeername() == server.getsockname())
    t.join()
print(server.fileno(), client.fileno())
