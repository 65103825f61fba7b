# The litmus test named S. y was seen, so x=2 came before x=1; that 2 stays is a circle.
#: ok "0 1\n"
#: ok "0 2\n"
#: ok "1 1\n"
#: schedules 3
import threading

x = y = p = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    global x, y
    x = 2
    y = 1


def right():
    global x, p
    p = y
    x = 1


run(left, right)
print(p, x)
