# The threads only report, and one place counts: a queue hands each click over. The price: the sum is made after the work.
import queue
import threading

clicks = queue.Queue()


def click():
    clicks.put(1)


threads = [threading.Thread(target=click), threading.Thread(target=click)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('clicks', clicks.qsize())
