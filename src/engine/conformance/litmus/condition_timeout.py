# A wait with a timeout ends with True (notified) or False (the time passed first, or the notification came before). Never for ever.
#: ok "True\n"
#: ok "False\n"
import threading

condition = threading.Condition()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    global answer
    with condition:
        answer = condition.wait(timeout=0.01)


def notify():
    with condition:
        condition.notify()


run(wait, notify)
print(answer)
