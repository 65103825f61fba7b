import atexit, os, sys
atexit.register(lambda: print('atexit in', 'child' if os.getpid() != main else 'parent', flush=True))
main = os.getpid()
pid = os.fork()
if pid == 0:
    sys.exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
pid = os.fork()
if pid == 0:
    os._exit(4)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
