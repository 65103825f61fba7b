import os, sys
def child(f):
    pid = os.fork()
    if pid == 0:
        try: f()
        except SystemExit as e: print('SystemExit', e.code, flush=True); os._exit(1)
        finally: os.write(1, b'finally\n')
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(child(lambda: sys.exit(4)), flush=True)
print(child(lambda: os._exit(5)), flush=True)
print(child(lambda: None), flush=True)
for bad in (lambda: os._exit('x'), lambda: os.waitstatus_to_exitcode(-1) if False else os.WEXITSTATUS('a'), lambda: os.kill('a', 1)):
    try: bad()
    except TypeError as e: print(e)
