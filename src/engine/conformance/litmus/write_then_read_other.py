# The litmus test named R. y is 2 at the end and x was not seen: y=1 before y=2 before the read of x before x=1 before y=1, a circle.
#: ok "1 0\n"
#: ok "1 1\n"
#: ok "2 1\n"
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
    x = 1
    y = 1


def right():
    global y, p
    y = 2
    p = x


run(left, right)
print(y, p)
