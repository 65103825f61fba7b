import threading

a, b = threading.Lock(), threading.Lock()
print(a == a, a == b, len({a, b, a}), bool(a))
t, u = threading.Thread(), threading.Thread()
print(t == u, t != u, len({t, u}), t in [u, t])
names = {threading.current_thread(): 'main'}
print(names[threading.main_thread()])
x, y = threading.local(), threading.local()
print(x == y, hash(x) == hash(x))
for o in (a, threading.RLock(), threading._thread_local_info, threading.Event(), threading.Condition()):
    print(callable(o), hasattr(o, '__dict__'), hasattr(o, '__enter__'))
