# The loop begins (GET_ITER) and asks three times: a, b, end. A new key before the beginning is seen; between the beginning and the end each next
# question fails, after 0, 1 or 2 keys; after the end it comes too late. Five places.
#: ok "a b c\n"
#: ok "changed\n"
#: ok "a changed\n"
#: ok "a b changed\n"
#: ok "a b\n"
#: schedules 5
import threading

table = {'a': 0, 'b': 0}
seen = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def loop():
    try:
        for key in table:
            seen.append(key)
    except RuntimeError:
        seen.append('changed')


def grow():
    table['c'] = 0


run(loop, grow)
print(*seen)
