# wanted: ok "done 1\n"
import threading

lock = threading.Lock()
done = 0


def work():
    global done
    if lock.acquire(blocking=False):
        try:
            done += 1
        finally:
            lock.release()


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done", done)
