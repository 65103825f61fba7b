# What a function of a module knows as its global is what others know as the module's attribute.
#: ok "before\n"
#: ok "after\n"
#: schedules 2
import threading
import types

settings = types.ModuleType('settings')
exec("state = 'before'\ndef ask():\n    return state\n", vars(settings))
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def change():
    settings.state = 'after'


def look():
    global answer
    answer = settings.ask()


run(change, look)
print(answer)
