# A context can be entered by one thread at a time. The second one comes after the first one has left it, or in between.
#: ok "entered\n"
#: ok "free\n"
import threading
from contextvars import copy_context

context = copy_context()
answers = []


def stay():
    answers.append('free')


def enter():
    try:
        context.run(stay)
    except RuntimeError:
        answers.append('entered')

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(enter, enter)
print(min(answers))
