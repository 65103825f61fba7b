import threading


def dot(a, b, out, i):
    out[i] = [sum(x * y for x, y in zip(a[i], col)) for col in zip(*b)]


a = [[1, 2], [3, 4], [5, 6]]
b = [[7, 8, 9], [10, 11, 12]]
out = [None] * len(a)
threads = [threading.Thread(target=dot, args=(a, b, out, i)) for i in range(len(a))]
for t in threads:
    t.start()
for t in threads:
    t.join()
for row in out:
    print(row)
