import threading

calls = []
lock = threading.Lock()
cache = {}


def expensive(key):
    calls.append(key)
    return key.upper()


def get(key):
    with lock:
        if key not in cache:
            cache[key] = expensive(key)
        return cache[key]


results = {}


def ask(name, key):
    results[name] = get(key)


threads = [threading.Thread(target=ask, args=(i, 'ab'[i % 2])) for i in range(8)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()), sorted(calls))
