# A signal comes between any two bytecodes of the main thread, which runs its handler before the next one.
#: ok "a b signal\n"
#: ok "a signal b\n"
#: ok "signal a b\n"
import os
import signal
import threading

seen = []
signal.signal(signal.SIGUSR1, lambda n, f: seen.append('signal'))
thread = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGUSR1))
thread.start()
seen.append('a')
seen.append('b')
thread.join()
print(*seen)
