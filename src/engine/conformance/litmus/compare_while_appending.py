# == looks at the whole list: before or after the append.
#: ok "False\n"
#: ok "True\n"
#: schedules 2
import threading

items = [1]
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def compare():
    global answer
    answer = items == [1, 2]


run(compare, lambda: items.append(2))
print(answer)
