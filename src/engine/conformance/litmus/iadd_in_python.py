# += calls __iadd__, which is Python: an attribute is read and written in it.
#: ok "1\n"
#: ok "2\n"
#: races Tally.n
#: schedules 4
import threading


class Tally:
    def __init__(self):
        self.n = 0

    def __iadd__(self, value):
        self.n += value
        return self


tally = Tally()

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work(mine):
    mine += 1


run(lambda: work(tally), lambda: work(tally))
print(tally.n)
