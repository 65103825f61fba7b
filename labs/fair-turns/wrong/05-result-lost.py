# next with a default hides StopIteration, and with it what the job has returned.
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
    over = object()
    ready = deque(jobs.items())
    failure = None
    while ready:
        name, job = ready.popleft()
        try:
            if next(job, over) is over:
                done[name] = None
            else:
                ready.append((name, job))
        except Exception as error:
            failure = error
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
