import contextvars
import threading

request = contextvars.ContextVar('request', default='none')


def handler(name, out):
    out.append((name, request.get()))
    request.set(name)
    out.append((name, request.get()))


out = []
request.set('main')
for n in ('t1', 't2'):
    t = threading.Thread(target=handler, args=(n, out))
    t.start()
    t.join()
print(out, request.get())
ctx = contextvars.copy_context()
t = threading.Thread(target=ctx.run, args=(handler, 't3', out))
t.start()
t.join()
print(out[-2:], request.get(), ctx[request])


def gen():
    request.set('in generator')
    yield request.get()
    yield request.get()


g = gen()
print(next(g), request.get())
request.set('changed')
print(next(g))
a, b = contextvars.copy_context(), contextvars.copy_context()
print(a == b, a.copy() == a, a is b, a == contextvars.Context())
a.run(request.set, 'different')
print(a == b, a[request], b[request])


def nested():
    request.set('outer')
    inner = contextvars.copy_context()
    inner.run(request.set, 'inner')
    return request.get(), inner[request]


print(contextvars.Context().run(nested), request.get())
print(contextvars.ContextVar[int], contextvars.Token[str])
