#: ok "1\n"
#: ok "2\n"
#: races cells[0]
#: schedules 4
# An item of a list, as any variable.
import threading

cells = [0]

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    cells[0] += 1


run(work, work)
print(cells[0])
