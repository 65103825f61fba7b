# That a daemon waits for ever keeps nobody from the end.
#: ok "main\n"
import threading

lock = threading.Lock()
lock.acquire()
threading.Thread(target=lock.acquire, daemon=True).start()
print('main')
