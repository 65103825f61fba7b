# Two threads write the same two variables in opposite order. That both first writes win is a circle: 3 of 4.
#: ok "2 2\n"
#: ok "1 2\n"
#: ok "2 1\n"
#: schedules 3
import threading

x = y = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    global x, y
    x = 1
    y = 2


def right():
    global x, y
    y = 1
    x = 2


run(left, right)
print(x, y)
