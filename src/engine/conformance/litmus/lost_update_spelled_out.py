# The same in three statements; what is kept in a local variable in between changes nothing.
#: ok "1\n"
#: ok "2\n"
#: races n
#: schedules 4
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    seen = n
    seen = seen + 1
    n = seen


run(work, work)
print(n)
