# While list.sort asks a Python key function the list is empty for everybody. The other thread sees 2, 0, or 2 again.
# Such a sort is no atomic step, so it races with the look.
#: ok "2 [1, 2]\n"
#: ok "0 [1, 2]\n"
#: races numbers
import threading

numbers = [2, 1]
length = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global length
    length = len(numbers)


def key(number):
    return number


run(lambda: numbers.sort(key=key), look)
print(length, numbers)
