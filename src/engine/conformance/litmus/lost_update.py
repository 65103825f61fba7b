# Read, write against read, write. First writer: either. The second reads before that write (lost) or after it: 2 * 2 classes.
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
    n += 1


run(work, work)
print(n)
