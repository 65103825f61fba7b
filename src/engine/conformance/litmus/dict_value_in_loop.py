# Only a value changes: the loop goes on. The value is read before or after the change.
#: ok "0\n"
#: ok "7\n"
#: schedules 2
import threading

table = {'a': 0}
total = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def loop():
    global total
    for key in table:
        total += table[key]


def change():
    table['a'] = 7


run(loop, change)
print(total)
