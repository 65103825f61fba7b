# The end of the main thread waits for the other one: both lines, in two orders.
#: ok "main\nthread\n"
#: ok "thread\nmain\n"
#: schedules 2
import threading

threading.Thread(target=print, args=('thread',)).start()
print('main')
