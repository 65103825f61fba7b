# Whether the collector is on, before or after it is switched off.
#: ok "False\n"
#: ok "True\n"
#: schedules 2
import gc
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
    answer = gc.isenabled()


run(gc.disable, look)
print(answer)
