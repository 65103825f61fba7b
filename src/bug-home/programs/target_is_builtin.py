# wanted: ok "b\na\n"
import threading

threads = [threading.Thread(target=print, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
