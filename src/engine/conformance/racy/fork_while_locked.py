import os
import sys
import threading

sys.setswitchinterval(1e-6)
lock = threading.Lock()
page = ''


def write():
    global page
    with lock:
        page = 'half'
        page = 'whole'


thread = threading.Thread(target=write)
thread.start()
pid = os.fork()
if pid == 0:
    os.write(1, f'{lock.locked()} {page}\n'.encode())
    os._exit(0)
os.waitpid(pid, 0)
thread.join()
