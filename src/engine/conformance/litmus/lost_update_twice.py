# r w r w against r w r w. 70 interleavings; those that differ only in the order of neighbouring reads are one class: 34. At least 2: a thread's
# last write is lost only with what was read before, and its second read sees its own first write or something the other has written later.
#: ok "2\n"
#: ok "3\n"
#: ok "4\n"
#: races n
#: schedules 34
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    n += 1
    n += 1


run(work, work)
print(n)
