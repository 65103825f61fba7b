import http.client
import http.server
import threading

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = f'path={self.path}'.encode()
        self.send_response(200)
        self.send_header('Content-Type', 'text/plain')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        size = int(self.headers['Content-Length'])
        body = self.rfile.read(size)[::-1]
        self.send_response(201, 'Made')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass

with http.server.HTTPServer(('127.0.0.1', 0), Handler) as server:
    t = threading.Thread(target=server.serve_forever, kwargs={'poll_interval': 0.01})
    t.start()
    conn = http.client.HTTPConnection('127.0.0.1', server.server_port)
    conn.request('GET', '/some/where?x=1')
    r = conn.getresponse()
    print(r.status, r.reason, r.version, r.getheader('content-type'), r.read())
    conn.request('POST', '/', body=b'payload')
    r = conn.getresponse()
    print(r.status, r.reason, r.read(), r.isclosed())
    conn.request('DELETE', '/')
    r = conn.getresponse()
    print(r.status, r.reason)
    conn.close()
    server.shutdown()
    t.join()
