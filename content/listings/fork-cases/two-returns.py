import os

print('before')
pid = os.fork()
if pid == 0:
    print('child has got 0')
    os._exit(3)
_, status = os.waitpid(pid, 0)
print('parent has got the number of the child')
print('exit code', os.waitstatus_to_exitcode(status) if hasattr(os, 'waitstatus_to_exitcode') else status >> 8)
