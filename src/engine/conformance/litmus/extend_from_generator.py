# list.extend asks a generator for item after item, and another thread can append in between: before, between or after the two.
#: ok "abx\n"
#: ok "axb\n"
#: ok "xab\n"
import threading

items = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def letters():
    yield 'a'
    yield 'b'


run(lambda: items.extend(letters()), lambda: items.append('x'))
print(''.join(items))
