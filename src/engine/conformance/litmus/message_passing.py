# The message is written before the flag, the flag is read before the message: who sees the flag sees the message. "1 0" is a circle.
#: ok "0 0\n"
#: ok "0 1\n"
#: ok "1 1\n"
#: schedules 3
import threading

message = flag = seen = got = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def sender():
    global message, flag
    message = 1
    flag = 1


def receiver():
    global seen, got
    seen = flag
    got = message


run(sender, receiver)
print(seen, got)
