# Coherence: two reads of one variable. The write comes before, between or after them; nobody sees the new value and then the old one.
#: ok "0 0\n"
#: ok "0 1\n"
#: ok "1 1\n"
#: schedules 3
import threading

x = p = q = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def writer():
    global x
    x = 1


def reader():
    global p, q
    p = x
    q = x


run(writer, reader)
print(p, q)
