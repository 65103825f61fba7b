# Three philosophers, the last one left-handed: no deadlock, which all schedules prove.
import threading

forks = [threading.Lock() for _ in range(3)]


def dine(left, right):
    with forks[left]:
        with forks[right]:
            pass


seats = [(0, 1), (1, 2), (0, 2)]
threads = [threading.Thread(target=dine, args=seat) for seat in seats]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('all have eaten')
