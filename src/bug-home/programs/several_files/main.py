# wanted: ok "1 left\n"
import threading

from shop import Shop
import log

shop = Shop(2)
threads = [threading.Thread(target=shop.sell, args=(log.note,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(shop.stock, "left")
assert len(log.notes) == 2
