import _thread
import threading

done = threading.Event()
info = []


def raw(a, b=0):
    me = threading.current_thread()
    info.append((a, b, type(me).__name__, me.name, me.daemon, me.is_alive()))
    try:
        me.join()
    except RuntimeError as e:
        info.append(str(e))
    info.append(me in threading.enumerate())
    done.set()


ident = _thread.start_new_thread(raw, (1,), {'b': 2})
done.wait()
print(info, isinstance(ident, int))
lock = _thread.allocate_lock()
lock.acquire()
_thread.start_new_thread(lock.release, ())
lock.acquire()
print('released')
for args in ((), (1, 2), (print, 1), (print, (), 1)):
    try:
        _thread.start_new_thread(*args)
    except TypeError as e:
        print(e)
print(_thread.error is RuntimeError, _thread.TIMEOUT_MAX == threading.TIMEOUT_MAX)
print(_thread.LockType is type(threading.Lock()), _thread._is_main_interpreter())
print(threading.get_ident() == _thread.get_ident() == threading.main_thread().ident)
print(_thread.stack_size(), _thread.stack_size(65536), _thread.stack_size(0))
