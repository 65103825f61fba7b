# list(items) copies in one step; the loop goes over the copy.
#: ok "2\n"
#: ok "3\n"
#: schedules 2
import threading

items = ['a', 'b']
count = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def loop():
    global count
    for _ in list(items):
        count += 1


run(loop, lambda: items.append('c'))
print(count)
