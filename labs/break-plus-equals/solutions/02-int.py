# `int(1)` is no Python function, and still a call: CPython looks for a switch after it.
# Nothing in the text says that this line differs from `total + 1`.
import threading

total = 0
done = []


def add():
    global total
    total = total + int(1)
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
