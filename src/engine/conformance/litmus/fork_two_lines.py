# Parent and child print a line each, unbuffered by os.write: two orders. waitpid comes after the child's end.
#: ok "child\nparent\n"
#: ok "parent\nchild\n"
import os

pid = os.fork()
if pid == 0:
    os.write(1, b'child\n')
    os._exit(0)
os.write(1, b'parent\n')
os.waitpid(pid, 0)
