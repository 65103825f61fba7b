# Without a key, numbers are compared in C: one step.
#: ok "[1, 2, 3]\n"
#: ok "[1, 3, 2]\n"
#: schedules 2
import threading

numbers = [3, 1]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: numbers.sort(), lambda: numbers.append(2))
print(numbers)
