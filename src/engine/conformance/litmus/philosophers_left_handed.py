# The last philosopher takes the forks in the order of their numbers. Neither circle of the 2^3 orders is possible, so 6, and no deadlock.
#: ok "1 1 1\n"
#: schedules 6
import threading

forks = [threading.Lock(), threading.Lock(), threading.Lock()]
meals = [0, 0, 0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def eat(i, first, second):
    with forks[first]:
        with forks[second]:
            meals[i] += 1


run(lambda: eat(0, 0, 1), lambda: eat(1, 1, 2), lambda: eat(2, 0, 2))
print(*meals)
