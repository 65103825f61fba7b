# The flag is written before the message. Conflicts: flag and message, four orientations. That the flag is not seen and the message is: the read
# of the flag comes first, then both writes, then the other read: possible. No orientation is a circle.
#: ok "0 0\n"
#: ok "0 1\n"
#: ok "1 0\n"
#: ok "1 1\n"
#: schedules 4
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
    flag = 1
    message = 1


def receiver():
    global seen, got
    seen = flag
    got = message


run(sender, receiver)
print(seen, got)
