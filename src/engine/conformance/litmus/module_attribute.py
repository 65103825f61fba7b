# A global variable of another module: reading it and writing it are two steps, as for one's own.
#: ok "1\n"
#: ok "2\n"
#: races module.n
#: schedules 4
import threading
import types

settings = types.ModuleType('settings')
settings.n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    settings.n += 1


run(work, work)
print(settings.n)
