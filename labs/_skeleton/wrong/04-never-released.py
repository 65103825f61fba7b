# Takes the lock and does not give it back.
import threading

lock = threading.Lock()
counter = {'clicks': 0}


def click():
    lock.acquire()
    before = counter['clicks']
    counter['clicks'] = before + 1


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', counter['clicks'])
