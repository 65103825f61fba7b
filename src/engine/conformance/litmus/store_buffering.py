# Each thread writes its variable and reads the other's. Both reads can't come before both writes: that would be a circle with program
# order. Of the four orientations of the two conflicts (x, y) three are left, and each has its own output.
#: ok "0 1\n"
#: ok "1 0\n"
#: ok "1 1\n"
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
    x = 1
    p = y


def right():
    global y, q
    y = 1
    q = x


run(left, right)
print(p, q)
