# itertools.count is no generator: its next is one function in C, which nobody can interrupt in a build with a GIL.
# Short and quick.
# The price: it works for numbers only, and the promise is that of CPython, not that of the language.
import itertools
import threading


numbers = itertools.count(1)
sold = []


def till():
    for _ in range(2):
        sold.append(next(numbers))


tills = [threading.Thread(target=till) for _ in range(2)]
for thread in tills:
    thread.start()
for thread in tills:
    thread.join()
print('sold', sorted(sold))
