# A global that another thread is about to make: there, or a NameError.
#: ok "1\n"
#: ok "NameError\n"
#: schedules 2
import threading

answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global answer
    try:
        answer = late
    except NameError:
        answer = 'NameError'


def make():
    global late
    late = 1


run(look, make)
print(answer)
