# wait_for is the loop around wait.
#: ok "2\n"
import threading

condition = threading.Condition()
count = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    with condition:
        condition.wait_for(lambda: count == 2)
        print(count)


def add():
    global count
    with condition:
        count += 1
        condition.notify()


run(wait, add, add)
