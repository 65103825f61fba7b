import os
r, w = os.pipe()
pid = os.fork()
if pid == 0:
    os.read(r, 1)
    os._exit(5)
print(os.waitpid(pid, os.WNOHANG))
os.write(w, b'x')
got, status = os.waitpid(pid, 0)
print(got == pid, os.WEXITSTATUS(status))
try: os.waitpid(pid, os.WNOHANG)
except ChildProcessError as e: print(e)
