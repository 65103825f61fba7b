from concurrent.futures import Future, InvalidStateError, TimeoutError
import threading

f = Future()
print(f.done(), f.running(), f.cancelled(), repr(f).split('state=')[1])
try:
    f.result(timeout=0.01)
except TimeoutError as e:
    print('timeout', e.args, TimeoutError is __builtins__.TimeoutError)
try:
    f.exception(0)
except TimeoutError:
    print('timeout again')
t = threading.Timer(0.01, f.set_result, [{'a': 1}])
t.start()
print(f.result(), f.exception())
try:
    f.set_result(2)
except InvalidStateError as e:
    print(str(e).split(':')[0])
e = Future()
e.set_exception(KeyError('k'))
print(repr(e.exception()), repr(e).split('state=')[1])
try:
    e.result()
except KeyError as x:
    print('raised', x)
r = Future()
print(r.set_running_or_notify_cancel(), r.cancel(), r.running())
try:
    r.set_result(1)
    r.set_result(2)
except InvalidStateError as x:
    print(str(x).split(':')[0], r.result())
