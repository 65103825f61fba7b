# Independent reads of independent writes. Four conflicts, 16 orientations; that the two readers see the writes in opposite orders is the one
# circle.
#: ok "0 0 0 0\n"
#: ok "0 0 0 1\n"
#: ok "0 0 1 0\n"
#: ok "0 0 1 1\n"
#: ok "0 1 0 0\n"
#: ok "0 1 0 1\n"
#: ok "0 1 1 0\n"
#: ok "0 1 1 1\n"
#: ok "1 0 0 0\n"
#: ok "1 0 0 1\n"
#: ok "1 0 1 1\n"
#: ok "1 1 0 0\n"
#: ok "1 1 0 1\n"
#: ok "1 1 1 0\n"
#: ok "1 1 1 1\n"
#: schedules 15
import threading

x = y = a = b = c = d = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def write_x():
    global x
    x = 1


def write_y():
    global y
    y = 1


def read_xy():
    global a, b
    a = x
    b = y


def read_yx():
    global c, d
    c = y
    d = x


run(write_x, write_y, read_xy, read_yx)
print(a, b, c, d)
