import threading

parcels = []
arrived = threading.Condition()


def fetch():
    with arrived:
        if not parcels:
            arrived.wait()
        parcels.pop()


def deliver():
    for parcel in ['a book', 'a lamp']:
        with arrived:
            parcels.append(parcel)
            arrived.notify_all()


ann = threading.Thread(target=fetch, name='ann')
bob = threading.Thread(target=fetch, name='bob')
postman = threading.Thread(target=deliver, name='postman')
for thread in [ann, bob, postman]:
    thread.start()
for thread in [ann, bob, postman]:
    thread.join()
print('left:', parcels)
