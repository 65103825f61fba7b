# The second thread only tries its second lock, and gives up. No deadlock. If left has b first, the try comes while left has a, or later (2); if
# right has b first, the try comes before left takes a, or later, in vain (2).
#: ok "True\n"
#: ok "False\n"
#: schedules 4
import threading

a = threading.Lock()
b = threading.Lock()
got = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def left():
    with a:
        with b:
            pass


def right():
    global got
    with b:
        got = a.acquire(blocking=False)
        if got:
            a.release()


run(left, right)
print(got)
