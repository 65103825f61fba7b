# An append during the sort is noticed at its end (ValueError), and the appended element is lost. Before or after: all is well.
#: ok "[1, 2, 9] False\n"
#: ok "[1, 2] True\n"
#: races list
import threading

numbers = [2, 1]
failed = False

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def key(number):
    return number


def sort():
    global failed
    try:
        numbers.sort(key=key)
    except ValueError:
        failed = True


run(sort, lambda: numbers.append(9))
numbers = [n for n in numbers if n != 9] + [n for n in numbers if n == 9]
print(numbers, failed)
