import _thread

h = _thread._ThreadHandle()
for f in (h.join, h._set_done):
    try:
        f()
    except RuntimeError as e:
        print(e)
print(h.ident, h.is_done(), repr(h))
out = []
got = _thread.start_joinable_thread(lambda: out.append(1), handle=h)
h.join()
print(got is h, h.is_done(), out, h.ident != 0)
try:
    _thread.start_joinable_thread(print, handle=h)
except RuntimeError as e:
    print(e)
for kw in ({'function': 1}, {'function': print, 'handle': 1}):
    try:
        _thread.start_joinable_thread(**kw)
    except TypeError as e:
        print(e)
m = _thread._make_thread_handle(_thread.get_ident())
print(m.is_done())
try:
    m.join()
except RuntimeError as e:
    print(e)
m._set_done()
print(m.is_done(), m.join())
h2 = _thread.start_joinable_thread(lambda: None, daemon=False)
h2.join(5)
h2.join()
print(h2.is_done())
