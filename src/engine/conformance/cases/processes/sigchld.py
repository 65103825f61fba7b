import os, signal
events = []
signal.signal(signal.SIGCHLD, lambda n, f: events.append(n))
pid = os.fork()
if pid == 0:
    os._exit(4)
got, status = os.waitpid(pid, 0)
print(got == pid, os.WEXITSTATUS(status), [signal.Signals(e).name for e in events])
signal.signal(signal.SIGCHLD, signal.SIG_DFL)
print(signal.getsignal(signal.SIGCHLD))
