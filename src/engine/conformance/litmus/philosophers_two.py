# Two forks, two philosophers, left fork first: AB-BA.
#: ok "1 1\n"
#: deadlock ""
#: schedules 3
import threading

forks = [threading.Lock(), threading.Lock()]
meals = [0, 0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def eat(i):
    with forks[i]:
        with forks[1 - i]:
            meals[i] += 1


run(lambda: eat(0), lambda: eat(1))
print(*meals)
