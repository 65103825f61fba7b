# An exception that nobody catches ends its thread; the other and the process go on.
#: ok "done\n" ZeroDivisionError: division by zero
#: schedules 1
import threading

done = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def fails():
    1 / 0


def works():
    global done
    done = 'done'


run(fails, works)
print(done)
