# Three prints, 3! orders; each line comes in one piece.
#: ok "a\nb\nc\n"
#: ok "a\nc\nb\n"
#: ok "b\na\nc\n"
#: ok "b\nc\na\n"
#: ok "c\na\nb\n"
#: ok "c\nb\na\n"
#: schedules 6
import threading


def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: print('a'), lambda: print('b'), lambda: print('c'))
