# Who finds a thread over would have found it alive if he had looked earlier. The first schedule that is tried ends the thread before the look.
#: ok "True\n"
#: ok "False\n"
#: schedules 2
import threading


def look():
    print(worker.is_alive())


worker = threading.Thread(target=int)
looker = threading.Thread(target=look)
worker.start()
looker.start()
looker.join()
