# A thread starts once.
#: ok "RuntimeError\n"
#: schedules 1
import threading

thread = threading.Thread(target=int)
thread.start()
try:
    thread.start()
except RuntimeError:
    print('RuntimeError')
