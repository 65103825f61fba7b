# One look: before or after.
#: ok "1\n"
#: ok "absent\n"
#: schedules 2
import threading

table = {'k': 1}
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def look():
    global answer
    answer = table.get('k', 'absent')


run(look, lambda: table.pop('k'))
print(answer)
