import threading

stock = 1


def sell():
    global stock
    if stock > 0:
        stock -= 1


tills = [threading.Thread(target=sell) for _ in range(2)]
for till in tills:
    till.start()
for till in tills:
    till.join()
print('stock', stock)
