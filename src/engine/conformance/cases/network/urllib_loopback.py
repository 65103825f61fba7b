import json
import threading
import urllib.error
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

class Api(BaseHTTPRequestHandler):
    def reply(self, code, data, **headers):
        body = json.dumps(data).encode()
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        if self.path == '/old':
            return self.reply(302, {}, Location='/new')
        if self.path == '/missing':
            return self.reply(404, {'error': 'no'})
        self.reply(200, {'path': self.path, 'agent': self.headers['User-Agent'][:14]})

    def do_POST(self):
        form = urllib.parse.parse_qs(self.rfile.read(int(self.headers['Content-Length'])).decode())
        self.reply(200, form)

    def log_message(self, *args):
        pass

server = ThreadingHTTPServer(('127.0.0.1', 0), Api)
thread = threading.Thread(target=server.serve_forever, kwargs={'poll_interval': 0.01})
thread.start()
base = f'http://127.0.0.1:{server.server_port}'
with urllib.request.urlopen(base + '/hello') as r:
    print(r.status, json.load(r), r.url == base + '/hello')
with urllib.request.urlopen(base + '/old') as r:
    print(json.load(r)['path'])
try:
    urllib.request.urlopen(base + '/missing')
except urllib.error.HTTPError as error:
    print(error.code, error.reason, json.load(error))
    error.close()
data = urllib.parse.urlencode({'name': 'a b', 'x': 1}).encode()
request = urllib.request.Request(base + '/form', data=data, headers={'X-Custom': 'yes'})
print(request.get_method(), request.get_header('X-custom'))
with urllib.request.urlopen(request) as r:
    print(json.load(r))
server.shutdown()
thread.join()
server.server_close()
try:
    urllib.request.urlopen(base)
except urllib.error.URLError as error:
    print(error)
