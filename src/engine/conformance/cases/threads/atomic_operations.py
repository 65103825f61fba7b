import sys
import threading

sys.setswitchinterval(1e-5)
items, d, s = [], {}, set()


def work(n):
    for i in range(200):
        items.append((n, i))
        d[n, i] = i
        s.add((n, i))


threads = [threading.Thread(target=work, args=(n,)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(items), len(d), len(s))
counter = iter(range(10 ** 6))
got = [[] for _ in range(3)]
threads = [threading.Thread(target=lambda p: [p.append(next(counter)) for _ in range(100)], args=(p,)) for p in got]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(sum(got, [])) == list(range(300)))
