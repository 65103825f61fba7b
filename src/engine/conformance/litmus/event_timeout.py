# False: the time passed before set().
#: ok "True\n"
#: ok "False\n"
import threading

event = threading.Event()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    global answer
    answer = event.wait(timeout=0.01)


run(wait, event.set)
print(answer)
