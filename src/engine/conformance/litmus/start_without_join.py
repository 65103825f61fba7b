# The main thread goes on while the other works: it sees the append or not.
#: ok "0\n"
#: ok "1\n"
#: schedules 2
import threading

log = []
threading.Thread(target=lambda: log.append('x')).start()
print(len(log))
