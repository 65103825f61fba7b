# Look whether there is a file, then create it and fail if there is one (mode x). If both look first, the second fails. Who is first: 2, the other's
# look before or after: 2.
#: ok "a made, b saw it\n"
#: ok "b made, a saw it\n"
#: ok "a made, b failed\n"
#: ok "b made, a failed\n"
import os
import threading

did = {'a': '', 'b': ''}

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(name):
    if os.path.exists('mine.txt'):
        did[name] = 'saw it'
        return
    try:
        os.close(os.open('mine.txt', os.O_CREAT | os.O_EXCL))
        did[name] = 'made'
    except FileExistsError:
        did[name] = 'failed'


run(lambda: work('a'), lambda: work('b'))
first, second = ('a', 'b') if did['a'] == 'made' else ('b', 'a')
print(f'{first} {did[first]}, {second} {did[second]}')
