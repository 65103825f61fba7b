import threading

store = threading.local()
barrier = threading.Barrier(5)
results = {}


def work(n):
    store.items = []
    store.n = n
    barrier.wait()
    for i in range(n):
        store.items.append(i)
    barrier.wait()
    results[n] = (store.n, list(store.items), vars(store) == store.__dict__)


threads = [threading.Thread(target=work, args=(n,)) for n in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results.items()))
print(vars(store), dir(store)[-1])
