# 3! orders of three writes; the last one wins.
#: ok "1\n"
#: ok "2\n"
#: ok "3\n"
#: schedules 6
import threading

x = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def writer(value):
    def write():
        global x
        x = value

    return write


run(writer(1), writer(2), writer(3))
print(x)
