import threading


def arrive(name):
    print(name, end=' ')


ann = threading.Thread(target=arrive, args=('Ann',))
bob = threading.Thread(target=arrive, args=('Bob',))
ann.start()
bob.start()
ann.join()
print('bus', end=' ')
bob.join()
print('off')
