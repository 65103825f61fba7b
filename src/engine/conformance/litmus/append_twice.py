# Two appends each: 4 over 2 interleavings, each of them another list.
#: ok "abxy\n"
#: ok "axby\n"
#: ok "axyb\n"
#: ok "xaby\n"
#: ok "xayb\n"
#: ok "xyab\n"
#: schedules 6
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(first, second):
    items.append(first)
    items.append(second)


run(lambda: work('a', 'b'), lambda: work('x', 'y'))
print(''.join(items))
