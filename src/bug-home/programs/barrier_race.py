# wanted: ok "1\n"
import threading

gate = threading.Barrier(2)
total = 0


def run():
    global total
    gate.wait()
    seen = total
    total = seen + 1


threads = [threading.Thread(target=run) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
