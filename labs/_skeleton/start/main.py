import threading

counter = {'clicks': 0}


def click():
    before = counter['clicks']
    counter['clicks'] = before + 1


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', counter['clicks'])
