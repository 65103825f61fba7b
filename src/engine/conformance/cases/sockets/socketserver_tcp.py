import socket
import socketserver
import threading

class Handler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.strip()[::-1] + b'\n')

class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

with Server(('127.0.0.1', 0), Handler) as server:
    thread = threading.Thread(target=server.serve_forever, kwargs={'poll_interval': 0.01})
    thread.start()
    with socket.create_connection(server.server_address) as s, s.makefile('rwb') as f:
        for word in (b'stressed\n', b'drawer\n'):
            f.write(word)
            f.flush()
            print(f.readline())
    server.shutdown()
    thread.join()
print(issubclass(Server, socketserver.ThreadingMixIn), server.address_family)
