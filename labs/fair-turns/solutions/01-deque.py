# A queue of those who can go on: take one from the front, give it a turn, put it at the end. So no job waits longer than one round.
# An exception of a job is kept until the others are done.
# The price: a second exception is lost, because run can raise only one.
from collections import deque


class PaperJam(Exception):
    pass


def pages(name, last, jam_at=None):
    for page in range(1, last + 1):
        if page == jam_at:
            raise PaperJam(name)
        print(name, 'page', page)
        yield
    return last


def run(jobs, done):
    ready = deque(jobs.items())
    failure = None
    while ready:
        name, job = ready.popleft()
        try:
            next(job)
        except StopIteration as end:
            done[name] = end.value
        except Exception as error:
            failure = failure or error
        else:
            ready.append((name, job))
    if failure:
        raise failure


done = {}
jobs = {
    'fax': pages('fax', 3),
    'poster': pages('poster', 3, jam_at=2),
    'book': pages('book', 3),
}
try:
    run(jobs, done)
except PaperJam as jam:
    print('jam in', jam)
print('done', done)
