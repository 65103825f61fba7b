import threading
import time

lock = threading.Lock()
log = []


def worker(name, delay):
    time.sleep(delay)
    with lock:
        log.append(name)


threads = [threading.Thread(target=worker, args=(n, d)) for n, d in (("slow", 0.3), ("quick", 0.1), ("middle", 0.2))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)
print(threads[0].name, threads[0].is_alive(), threading.current_thread().name, threading.active_count())


class Named(threading.Thread):
    def run(self):
        print("running", self.name, threading.current_thread() is self)


n = Named(name="special")
n.start()
n.join()
print(n.daemon, threading.main_thread() is threading.current_thread())
