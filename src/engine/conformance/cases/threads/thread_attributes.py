import threading

t = threading.Thread(target=print)
print(t.name, t.ident, t.native_id, t.daemon, t.is_alive())
t.name = 'renamed'
print(t.name, repr(t))
t.name = 42
print(repr(t.name))
t.daemon = True
print(t.daemon, repr(t))
print(threading.Thread(name='n', daemon=True))
print(threading.Thread(target=len).name)
print(threading.Thread(target=lambda: None).name)


class Callable:
    def __call__(self):
        pass


print(threading.Thread(target=Callable()).name)
print(threading.main_thread().name, threading.current_thread() is threading.main_thread())
print(threading.main_thread().daemon, threading.main_thread().is_alive())
done = threading.Thread(target=int)
done.start()
done.join()
print(done.is_alive(), done.ident is not None, done.native_id is not None)
print(repr(done).startswith('<Thread(Thread-5 (int), stopped '))
try:
    done.daemon = True
except RuntimeError as e:
    print('RuntimeError', e)
