# Two prints each: 4 over 2.
#: ok "a\nb\nx\ny\n"
#: ok "a\nx\nb\ny\n"
#: ok "a\nx\ny\nb\n"
#: ok "x\na\nb\ny\n"
#: ok "x\na\ny\nb\n"
#: ok "x\ny\na\nb\n"
#: schedules 6
import threading


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(first, second):
    print(first)
    print(second)


run(lambda: work('a', 'b'), lambda: work('x', 'y'))
