# is_set() is only a look: before or after.
#: ok "True\n"
#: ok "False\n"
#: schedules 2
import threading

event = threading.Event()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global answer
    answer = event.is_set()


run(look, event.set)
print(answer)
