# Threads use an object by its name, which stays: nobody of them can be the last.
#: ok "used 6\n"
#: schedules 1
import threading


class Thing:
    def use(self):
        return 1

    def __del__(self):
        pass


thing = Thing()
lock = threading.Lock()
uses = [0, 0]


def work(place):
    for _ in range(3):
        uses[place] += thing.use()


threads = [threading.Thread(target=work, args=(place,)) for place in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('used', sum(uses))
