# The first item goes before the loop has begun to look (b, c), after a was taken (b is at 0 then, so c follows), after b (the end is at 2), or
# after c.
#: ok "bc\n"
#: ok "ac\n"
#: ok "ab\n"
#: ok "abc\n"
import threading

items = ['a', 'b', 'c']
seen = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def loop():
    for item in items:
        seen.append(item)


def shrink():
    del items[0]


run(loop, shrink)
print(''.join(seen))
