import sys
import threading

sys.setswitchinterval(1e-6)


class Page:
    visits = 0

    @classmethod
    def next(cls):
        return cls.visits + 1


def work():
    Page.visits = Page.next()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Page.visits)
