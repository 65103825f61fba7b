import queue
import threading

parcels = queue.Queue()
parcels.put('a book')


def carry():
    if not parcels.empty():
        parcels.get()


carriers = [threading.Thread(target=carry, name=name) for name in ['ann', 'bob']]
for carrier in carriers:
    carrier.start()
for carrier in carriers:
    carrier.join()
print('done')
