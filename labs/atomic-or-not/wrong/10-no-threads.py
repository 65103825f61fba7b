# Calls the function: no threads, nothing to protect.
import threading
import time

letters = ['Oslo', 'Rome', 'Oslo']
log = []
counts = {'Oslo': 0, 'Rome': 0}


def carry(town):
    time.sleep(0.01)


def work():
    while letters:
        town = letters.pop()
        carry(town)
        log.append(town)
        counts[town] = counts[town] + 1


work()
print(f'carried {len(log)}')
print(f'Oslo {counts["Oslo"]}')
print(f'Rome {counts["Rome"]}')
