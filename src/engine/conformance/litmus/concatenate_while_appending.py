# + copies both lists in one step: before or after the append.
#: ok "[0, 1]\n"
#: ok "[0, 1, 2]\n"
#: schedules 2
import threading

items = [1]
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def concatenate():
    global answer
    answer = [0] + items


run(concatenate, lambda: items.append(2))
print(answer)
