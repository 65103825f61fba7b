# A daemon is not waited for: its line comes before the other one, after it, or never.
#: ok "main\n"
#: ok "main\nthread\n"
#: ok "thread\nmain\n"
import threading

threading.Thread(target=print, args=('thread',), daemon=True).start()
print('main')
