# wanted: ok "1\n"
import threading

seats = threading.Semaphore(2)
count = 0


def enter():
    global count
    with seats:
        now = count
        count = now + 1


threads = [threading.Thread(target=enter) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(count)
