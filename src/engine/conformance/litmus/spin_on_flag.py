# Reading a flag over and over ends when the other sets it. A scheduler that never lets the other run keeps it spinning: livelock is possible.
#: ok "seen\n"
#: livelock ""
import threading

flag = False

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def spin():
    while not flag:
        pass
    print('seen')


def put():
    global flag
    flag = True


run(spin, put)
