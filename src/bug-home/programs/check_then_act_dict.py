# wanted: ok "loaded twice\n"
import threading

cache = {}
loads = []


def load(key):
    if key not in cache:
        loads.append(key)
        cache[key] = len(loads)
    return cache[key]


threads = [threading.Thread(target=load, args=("x",)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("loaded twice" if len(loads) == 2 else "loaded once")
