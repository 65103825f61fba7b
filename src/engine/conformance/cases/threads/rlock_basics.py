import _thread
import threading

r = threading.RLock()
print(r.acquire(), r.acquire(), r._is_owned(), r._recursion_count())
r.release()
print(r._recursion_count())
r.release()
try:
    r.release()
except RuntimeError as e:
    print(e)
results = []


def other():
    results.append(r.acquire(blocking=False))
    results.append(r.acquire(timeout=0.01))
    results.append(r._is_owned())
    results.append(r._recursion_count())
    try:
        r.release()
    except RuntimeError as e:
        results.append(str(e))


with r:
    with r:
        t = threading.Thread(target=other)
        t.start()
        t.join()
print(results)
with r, r, r:
    state = r._release_save()
    print(state[0], r._is_owned())
    r._acquire_restore(state)
    print(r._recursion_count())
print(r._recursion_count(), hasattr(r, 'locked'))


class Named(_thread.RLock):
    def __init__(self, name):
        self.name = name


n = Named('outer')
with n:
    print(n.name, n._is_owned())
print(repr(r).startswith('<unlocked _thread.RLock object owner=0 count=0 at'))
py = threading._PyRLock()
with py:
    with py:
        print(py._recursion_count(), repr(py).split(' at ')[0].replace(str(threading.get_ident()), 'ME'))
