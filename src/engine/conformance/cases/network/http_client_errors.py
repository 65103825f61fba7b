import http.client
import socket
import threading

def serve(server, replies):
    for reply in replies:
        conn, _ = server.accept()
        conn.recv(65536)
        conn.sendall(reply)
        conn.close()

replies = [b'', b'garbage\r\n\r\n', b'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort',
           b'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3\r\n wo\r\n0\r\n\r\n',
           b'HTTP/1.0 200 OK\r\nX-A: 1\r\nX-A: 2\r\n\r\nuntil the end', b'HTTP/1.1 204 No Content\r\n\r\n']
server = socket.create_server(('127.0.0.1', 0))
t = threading.Thread(target=serve, args=(server, replies))
t.start()
for _ in replies:
    conn = http.client.HTTPConnection('127.0.0.1', server.getsockname()[1], timeout=5)
    try:
        conn.request('GET', '/')
        r = conn.getresponse()
        print(r.status, r.getheaders(), end=' ')
        print(r.read())
    except http.client.HTTPException as error:
        print(type(error).__name__, error)
    conn.close()
t.join()
server.close()
conn = http.client.HTTPConnection('127.0.0.1', 1)
try:
    conn.getresponse()
except http.client.ResponseNotReady as error:
    print(repr(error))
try:
    http.client.HTTPConnection('host:port')
except http.client.InvalidURL as error:
    print(error)
