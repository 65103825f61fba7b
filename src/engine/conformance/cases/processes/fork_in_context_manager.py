import os
from contextlib import contextmanager
@contextmanager
def forked():
    pid = os.fork()
    try:
        yield pid
    finally:
        if pid == 0: os._exit(6)
        print('parent leaves', os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
with forked() as p:
    if p: print('parent inside')
class Child:
    def __enter__(self):
        self.pid = os.fork()
        return self.pid == 0
    def __exit__(self, *exc):
        if self.pid == 0: os._exit(0 if exc[0] is None else 1)
        self.status = os.waitpid(self.pid, 0)[1]
c = Child()
with c as in_child:
    if in_child: raise KeyError('x')
print(c.status >> 8)
