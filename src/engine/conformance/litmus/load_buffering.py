# Both threads read first and write later: that both read 1 is a circle.
#: ok "0 0\n"
#: ok "0 1\n"
#: ok "1 0\n"
#: schedules 3
import threading

x = y = p = q = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    global x, p
    p = y
    x = 1


def right():
    global y, q
    q = x
    y = 1


run(left, right)
print(p, q)
