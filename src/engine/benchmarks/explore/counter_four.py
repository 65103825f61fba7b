# Two threads, four unlocked increments each, the first 1000 schedules.
import threading

count = 0


def work():
    global count
    count += 1
    count += 1
    count += 1
    count += 1


first = threading.Thread(target=work)
second = threading.Thread(target=work)
first.start()
second.start()
first.join()
second.join()
print(count)
