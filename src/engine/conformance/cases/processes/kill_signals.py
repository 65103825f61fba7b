import os, signal, time
def sleeper():
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
        os._exit(0)
    return pid
for sig in (signal.SIGTERM, signal.SIGKILL, signal.SIGUSR1, signal.SIGINT if False else signal.SIGHUP):
    pid = sleeper()
    os.kill(pid, sig)
    _, status = os.waitpid(pid, 0)
    print(sig.name, os.WIFSIGNALED(status), os.WTERMSIG(status) == sig, os.waitstatus_to_exitcode(status), os.WIFEXITED(status))
try: os.kill(pid, 0)
except ProcessLookupError as e: print(type(e).__name__, e.errno)
