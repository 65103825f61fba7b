# With a sleep in the loop it is the same: a sleep orders nothing.
#: ok "seen\n"
#: livelock ""
import threading
import time

flag = False

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def spin():
    while not flag:
        time.sleep(0.001)
    print('seen')


def put():
    global flag
    flag = True


run(spin, put)
