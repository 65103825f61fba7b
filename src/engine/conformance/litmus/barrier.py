# Both write before the barrier and read behind it: both see both.
#: ok "1 1\n"
import threading

barrier = threading.Barrier(2)
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
    barrier.wait()
    p = y


def right():
    global y, q
    y = 1
    barrier.wait()
    q = x


run(left, right)
print(p, q)
