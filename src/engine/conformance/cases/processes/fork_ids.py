import os
parent = os.getpid()
r, w = os.pipe()
a = [1]
before = id(a)
pid = os.fork()
if pid == 0:
    same = (os.getppid() == parent, os.getpid() != parent, id(a) == before)
    os.write(w, str(same).encode())
    os._exit(0)
os.waitpid(pid, 0)
print(os.read(r, 100).decode(), os.getpid() == parent, pid != parent, pid > 0)
os.close(r); os.close(w)
