# Reads and stores in two lines, with nothing in between.
import threading

total = 0
done = []


def add():
    global total
    before = total
    total = before + 1
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
