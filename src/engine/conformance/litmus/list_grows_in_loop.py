# A loop over a list asks for index 0, 1 (and 2, if it was appended before it asked). The append comes before the end was seen, or after.
#: ok "ab\n"
#: ok "abc\n"
import threading

items = ['a', 'b']
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


run(loop, lambda: items.append('c'))
print(''.join(seen))
