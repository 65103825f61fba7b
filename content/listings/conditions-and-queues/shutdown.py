import queue

parcels = queue.Queue()
parcels.put('a book')
parcels.shutdown()
print(parcels.get())
try:
    parcels.get()
except queue.ShutDown:
    print('nothing more will come')
