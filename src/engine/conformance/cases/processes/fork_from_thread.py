import os, threading, warnings
warnings.simplefilter('ignore')
r, w = os.pipe()
def work():
    pid = os.fork()
    if pid == 0:
        me = threading.current_thread()
        os.write(w, repr((me.name, me is threading.main_thread(), threading.active_count())).encode())
        os._exit(0)
    os.waitpid(pid, 0)
t = threading.Thread(target=work, name='forker'); t.start(); t.join()
print(os.read(r, 100).decode())
