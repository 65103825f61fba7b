# Who looks at all of an array sees an item as it was or as it will be.
#: ok "[0, 0]\n"
#: ok "[1, 0]\n"
#: schedules 2
import threading
from array import array

numbers = array('i', [0, 0])
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def change():
    numbers[0] = 1


def look():
    global answer
    answer = numbers.tolist()


run(change, look)
print(answer)
