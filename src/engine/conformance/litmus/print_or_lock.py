# Two prints behind a lock stay together.
#: ok "a\nb\nx\ny\n"
#: ok "x\ny\na\nb\n"
#: schedules 2
import threading

lock = threading.Lock()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(first, second):
    with lock:
        print(first)
        print(second)


run(lambda: work('a', 'b'), lambda: work('x', 'y'))
