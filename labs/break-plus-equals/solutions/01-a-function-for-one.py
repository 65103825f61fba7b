# The amount comes from a function. Calling it lies between reading the total and storing it, and a switch may come when a function begins.
# It looks harmless, and this is how the loss comes into real programs.
import threading

total = 0
done = []


def one():
    return 1


def add():
    global total
    total = total + one()
    done.append(1)


threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(f'total {total} after {len(done)} additions')
