# list.extend with a list: both elements together.
#: ok "abxy\n"
#: ok "xyab\n"
#: schedules 2
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: items.extend(['a', 'b']), lambda: items.extend(['x', 'y']))
print(''.join(items))
