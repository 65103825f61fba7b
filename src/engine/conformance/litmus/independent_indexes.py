# Two places of one list are two variables.
#: ok "[1, 1]\n"
#: schedules 1
import threading

cells = [0, 0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    cells[0] += 1


def two():
    cells[-1] += 1


run(one, two)
print(cells)
