import threading


def primes(lo, hi, sink):
    sink.extend(n for n in range(max(lo, 2), hi) if all(n % d for d in range(2, int(n ** .5) + 1)))


parts = [[] for _ in range(4)]
threads = [threading.Thread(target=primes, args=(i * 25, i * 25 + 25, parts[i])) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sum(parts, []))
print([len(p) for p in parts])
