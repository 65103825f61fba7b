# A child sends its parent a signal: it comes before, between or after what the parent does.
#: ok "a b signal\n"
#: ok "a signal b\n"
#: ok "signal a b\n"
import os
import signal

seen = []
signal.signal(signal.SIGUSR1, lambda n, f: seen.append('signal'))
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
seen.append('a')
seen.append('b')
os.waitpid(pid, 0)
print(*seen)
