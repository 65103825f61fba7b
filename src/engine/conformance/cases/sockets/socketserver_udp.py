import socket
import socketserver
import threading

class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data.upper(), self.client_address)

with socketserver.UDPServer(('127.0.0.1', 0), Handler) as server:
    t = threading.Thread(target=lambda: [server.handle_request() for _ in range(2)])
    t.start()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        for word in (b'abc', b'def'):
            s.sendto(word, server.server_address)
            print(s.recv(100))
    t.join()
print(server.socket_type == socket.SOCK_DGRAM, server.max_packet_size)
