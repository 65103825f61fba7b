# wanted: ok "[3, 1, 2]\n"
import threading

numbers = [1, 2, 3]
factor = 1


def rank(number):
    return number * factor


def sort():
    numbers.sort(key=rank)


def turn():
    global factor
    factor = -1


threads = [threading.Thread(target=sort), threading.Thread(target=turn)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(numbers)
