import os
import threading
import warnings

closing = threading.Event()
helper = threading.Thread(target=closing.wait)
helper.start()
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    pid = os.fork()
    if pid == 0:
        os._exit(0)
print([warning.category.__name__ for warning in seen])
os.waitpid(pid, 0)
closing.set()
helper.join()
