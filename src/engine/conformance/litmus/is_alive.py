# A look: before or after the end of the thread.
#: ok "True\n"
#: ok "False\n"
#: schedules 2
import threading

thread = threading.Thread(target=int)
thread.start()
print(thread.is_alive())
