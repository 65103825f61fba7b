import queue
import threading

parcels = queue.Queue()


def carry():
    while parcels.get() is not None:
        pass


carriers = [threading.Thread(target=carry, name=name) for name in ['ann', 'bob']]
for carrier in carriers:
    carrier.start()
parcels.put('a book')
parcels.put(None)
for carrier in carriers:
    carrier.join()
print('done')
