import sys
import threading

sys.setswitchinterval(1e-6)

stock = 1
sold = []


def available():
    return stock > 0


def buy(who):
    global stock
    if available():
        stock -= 1
        sold.append(who)


ts = [threading.Thread(target=buy, args=(n,)) for n in 'xy']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock, ''.join(sorted(sold)))
