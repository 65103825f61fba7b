# A lock around reading and writing: nobody comes in between. The price: the two wait for each other here.
import threading

lock = threading.Lock()
counter = {'clicks': 0}


def click():
    with lock:
        before = counter['clicks']
        counter['clicks'] = before + 1


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', counter['clicks'])
