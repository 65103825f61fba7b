# Two threads hold one object: whoever lets go last runs its __del__.
#: ok "first\n"
#: ok "second\n"
#: schedules 2
import threading

ended_by = None


class Thing:
    def __del__(self):
        global ended_by
        ended_by = threading.current_thread().name


thing = Thing()
boxes = {'first': [thing], 'second': [thing]}
del thing


def drop():
    boxes[threading.current_thread().name].clear()


threads = [threading.Thread(target=drop, name=name) for name in boxes]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(ended_by)
