import os
import select

r, w = os.pipe()
p = select.poll()
p.register(r, select.POLLIN)
p.register(w)
print(p.poll(0) == [(w, select.POLLOUT)])
os.write(w, b'x')
print(sorted(p.poll(100)) == sorted([(r, select.POLLIN), (w, select.POLLOUT)]))
p.modify(w, 0)
print(p.poll(0) == [(r, select.POLLIN)])
os.read(r, 1)
print(p.poll(10), p.poll(0.5))
os.close(w)
print(p.poll() == [(w, select.POLLNVAL)] or [(fd == r, event == select.POLLHUP) for fd, event in p.poll() if fd == r])
p.unregister(w)
try:
    p.unregister(w)
except KeyError as error:
    print('KeyError', error.args == (w,))
try:
    p.modify(w, 1)
except OSError as error:
    print(error)
try:
    p.register('x')
except TypeError as error:
    print(error)
print(p.poll(0) == [(r, select.POLLHUP)])
os.close(r)
