# A str is never changed: += makes a new one and stores it. Which letters are left shows who wrote last and what it had read.
#: ok "a\n"
#: ok "b\n"
#: ok "ab\n"
#: ok "ba\n"
#: races text
#: schedules 4
import threading

text = ''

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def one():
    global text
    text += 'a'


def two():
    global text
    text += 'b'


run(one, two)
print(text)
