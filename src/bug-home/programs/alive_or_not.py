# wanted: ok "False\n"
import threading

thread = threading.Thread(target=len, args=("ab",))
thread.start()
print(thread.is_alive())
thread.join()
