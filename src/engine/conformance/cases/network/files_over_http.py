import http.server
import os
import threading
import urllib.error
import urllib.request
from functools import partial

os.makedirs('site/sub')
with open('site/index.html', 'w') as f:
    f.write('<h1>home</h1>')
with open('site/sub/data.txt', 'w') as f:
    f.write('some data')

class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass

server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), partial(Quiet, directory='site'))
t = threading.Thread(target=server.serve_forever, kwargs={'poll_interval': 0.01})
t.start()
base = f'http://127.0.0.1:{server.server_port}/'
for path in ('', 'sub/data.txt', 'sub/', 'nope'):
    try:
        with urllib.request.urlopen(base + path) as r:
            body = r.read()
            print(path, r.status, r.headers['Content-Type'], len(body) if path == 'sub/' else body)
    except urllib.error.HTTPError as error:
        print(path, error.code, error.reason)
        error.close()
server.shutdown()
t.join()
server.server_close()
