import selectors
import socket

sel = selectors.DefaultSelector()
print(type(sel).__name__)
a, b = socket.socketpair()
key = sel.register(b, selectors.EVENT_READ, data='reader')
print(key.fileobj is b, key.fd == b.fileno(), key.events, key.data)
print(sel.select(timeout=0))
a.send(b'hi')
for key, events in sel.select():
    print(key.data, events == selectors.EVENT_READ, key.fileobj.recv(10))
sel.modify(b, selectors.EVENT_READ | selectors.EVENT_WRITE, data='both')
print([(k.data, e) for k, e in sel.select()])
print(sel.get_key(b).data, len(sel.get_map()), b in sel.get_map())
try:
    sel.register(b, selectors.EVENT_READ)
except KeyError as error:
    print('KeyError', 'already registered' in str(error))
try:
    sel.register(a, 0)
except ValueError as error:
    print('ValueError', str(error)[:14])
print(sel.unregister(b).data)
try:
    sel.unregister(b)
except KeyError:
    print('not registered')
sel.close()
with selectors.SelectSelector() as s:
    s.register(a, selectors.EVENT_WRITE)
    print([e for _, e in s.select()])
a.close()
b.close()
