# The last index is computed from the length, then used. The pop comes before the length is read (a), between (IndexError), or after (b).
#: ok "a\n"
#: ok "too late\n"
#: ok "b\n"
#: schedules 3
import threading

items = ['a', 'b']
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def last():
    global answer
    try:
        answer = items[len(items) - 1]
    except IndexError:
        answer = 'too late'


run(last, lambda: items.pop())
print(answer)
