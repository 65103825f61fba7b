# A loop jumps back to its beginning, and that is another place where CPython looks for a switch.
# No call is needed for it.
import threading

total = 0
done = []


def add():
    global total
    before = total
    for step in (1, 2):
        after = before + 1
    total = after
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
