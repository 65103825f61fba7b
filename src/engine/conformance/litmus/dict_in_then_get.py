# The key goes before both looks (absent), between them (KeyError) or after (there): 3. Nobody reads and then writes: no data race.
#: ok "absent\n"
#: ok "gone\n"
#: ok "1\n"
#: schedules 3
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
    try:
        answer = table['k'] if 'k' in table else 'absent'
    except KeyError:
        answer = 'gone'


def remove():
    del table['k']


run(look, remove)
print(answer)
