import os, sys
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    sys.stderr = sys.stdout
    raise ValueError('in the child')
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
pid = os.fork()
if pid == 0:
    try:
        1 / 0
    finally:
        print('finally in child', flush=True)
        os._exit(9)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
