# Reads under the lock and writes under the lock, but lets go in between.
import threading

lock = threading.Lock()
counter = {'clicks': 0}


def click():
    with lock:
        before = counter['clicks']
    with lock:
        counter['clicks'] = before + 1


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', counter['clicks'])
