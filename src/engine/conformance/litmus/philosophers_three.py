# Each of three forks has two orders of its neighbours, 2^3. All left forks first is the deadlock, all right forks first a circle.
#: ok "1 1 1\n"
#: deadlock ""
#: schedules 7
import threading

forks = [threading.Lock(), threading.Lock(), threading.Lock()]
meals = [0, 0, 0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def eat(i):
    with forks[i]:
        with forks[(i + 1) % 3]:
            meals[i] += 1


run(lambda: eat(0), lambda: eat(1), lambda: eat(2))
print(*meals)
