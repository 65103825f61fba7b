# What is done before start() and after join() is ordered: no choice at all.
#: ok "1 2 3\n"
#: schedules 1
import threading

log = [1]


def work():
    log.append(2)


thread = threading.Thread(target=work)
thread.start()
thread.join()
log.append(3)
print(*log)
