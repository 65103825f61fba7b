import os
def child(code):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    return pid
for code in (0, 1, 7, 127, 255):
    pid = child(code)
    got, status = os.waitpid(pid, 0)
    print(got == pid, status, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status), os.WIFSIGNALED(status))
try:
    os.wait()
except ChildProcessError as e:
    print(type(e).__name__, e.errno, e)
try:
    os.waitpid(-1, 0)
except OSError as e:
    print(type(e).__name__, e)
