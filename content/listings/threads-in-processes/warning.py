import os
import threading

closing = threading.Event()
clerk = threading.Thread(target=closing.wait)
clerk.start()
if os.fork() == 0:
    os._exit(0)
os.wait()
closing.set()
print('done')
