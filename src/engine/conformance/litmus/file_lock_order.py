# AB-BA with locks on files: each process opens the files for itself, so the locks exclude each other.
#: ok "0\n"
#: deadlock ""
import fcntl
import os


def both(first, second):
    with open(first) as one, open(second) as other:
        fcntl.flock(one, fcntl.LOCK_EX)
        fcntl.flock(other, fcntl.LOCK_EX)


for name in 'ab':
    open(name, 'w').close()
pid = os.fork()
if pid == 0:
    both('b', 'a')
    os._exit(0)
both('a', 'b')
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
