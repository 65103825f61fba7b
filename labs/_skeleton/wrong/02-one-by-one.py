# Joins each thread before the next one starts.
import threading

counter = {'clicks': 0}


def click():
    before = counter['clicks']
    counter['clicks'] = before + 1


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
    thread.join()
print('clicks', counter['clicks'])
