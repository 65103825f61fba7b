import sys
import threading

sys.setswitchinterval(1e-6)

numbers = iter([1, 2])
got = {'a': [], 'b': []}


def work(who):
    for n in numbers:
        got[who].append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got)
