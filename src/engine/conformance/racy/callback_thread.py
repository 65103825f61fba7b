import sys
import threading

sys.setswitchinterval(1e-6)

from concurrent.futures import Future
f = Future()
t = threading.Thread(target=f.set_result, args=(1,))
t.start()
f.add_done_callback(lambda f: print(threading.current_thread() is threading.main_thread()))
t.join()
