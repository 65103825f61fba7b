import os, threading, warnings, sys
warnings.simplefilter('error')
release = threading.Event()
t = threading.Thread(target=release.wait, daemon=True); t.start()
try:
    pid = os.fork()
    if pid == 0: os._exit(0)
except DeprecationWarning as w:
    print('is multi-threaded' in str(w), 'deadlocks in the child' in str(w))
    try: os.wait()
    except ChildProcessError: pass
warnings.simplefilter('ignore')
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    names = [t.name for t in threading.enumerate()]
    os.write(w, repr((names, threading.active_count(), threading.current_thread().name, threading.main_thread() is threading.current_thread(), t.is_alive())).encode())
    os._exit(0)
os.waitpid(pid, 0)
print(os.read(r, 300).decode(), threading.active_count())
release.set(); t.join()
