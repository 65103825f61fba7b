# One context, in which one thread sets a variable and another one looks from outside.
#: ok "None\n"
#: ok "1\n"
import threading
from contextvars import ContextVar, copy_context

variable = ContextVar('variable')
context = copy_context()
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def change():
    context.run(variable.set, 1)


def look():
    global answer
    answer = context.get(variable)


run(change, look)
print(answer)
