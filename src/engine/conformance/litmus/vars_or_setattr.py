# The keys of an instance's dictionary, then one of its attributes: it may come between the two, but it does not go again.
#: ok "[] False\n"
#: ok "[] True\n"
#: ok "['x'] True\n"
#: schedules 3
import threading


class Thing:
    pass


thing = Thing()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def change():
    thing.x = 1


def look():
    global answer
    answer = f"{list(vars(thing))} {hasattr(thing, 'x')}"


run(change, look)
print(answer)
