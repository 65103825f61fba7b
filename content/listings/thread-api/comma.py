import threading


def count(*parcels):
    print(len(parcels))


clerk = threading.Thread(target=count, args=('tea'))
clerk.start()
clerk.join()
