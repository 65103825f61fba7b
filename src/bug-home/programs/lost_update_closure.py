# wanted: ok "[1, 1]\n"
import threading


def make_counter():
    count = 0

    def step():
        nonlocal count
        count = count + 1
        return count

    return step


step = make_counter()
seen = []
threads = [threading.Thread(target=lambda: seen.append(step())) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
