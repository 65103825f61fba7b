# The second thread tells by y what it read of x, the third reads both. x: writer against two readers, y: one pair, so 8 orientations; the one
# circle is 1 1 0 (the message arrived, its cause did not).
#: ok "0 0 0\n"
#: ok "0 0 1\n"
#: ok "0 1 0\n"
#: ok "0 1 1\n"
#: ok "1 0 0\n"
#: ok "1 0 1\n"
#: ok "1 1 1\n"
#: schedules 7
import threading

x = y = p = q = r = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def writer():
    global x
    x = 1


def teller():
    global p, y
    p = x
    y = 1


def listener():
    global q, r
    q = y
    r = x


run(writer, teller, listener)
print(p, q, r)
