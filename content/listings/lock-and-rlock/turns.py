import threading

lock = threading.Lock()


def take_turns(name):
    for _ in range(2):
        with lock:
            print(name, end=' ')


ann = threading.Thread(target=take_turns, args=('Ann',))
bob = threading.Thread(target=take_turns, args=('Bob',))
ann.start()
bob.start()
ann.join()
bob.join()
print('end')
