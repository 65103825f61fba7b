# One print of two words is one step.
#: ok "a b\nx y\n"
#: ok "x y\na b\n"
#: schedules 2
import threading


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: print('a', 'b'), lambda: print('x', 'y'))
