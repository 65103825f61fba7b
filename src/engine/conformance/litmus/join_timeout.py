# join() with a timeout gives up or not; is_alive() says which, if the thread has not ended in between.
#: ok "True\n"
#: ok "False\n"
import threading

lock = threading.Lock()


def work():
    with lock:
        pass


lock.acquire()
thread = threading.Thread(target=work)
thread.start()
lock.release()
thread.join(timeout=0.01)
print(thread.is_alive())
