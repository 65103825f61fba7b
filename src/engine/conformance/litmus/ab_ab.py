# One order for both: who is first at a is first at b.
#: ok ""
#: schedules 2
import threading

a = threading.Lock()
b = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    with a:
        with b:
            pass


run(work, work)
