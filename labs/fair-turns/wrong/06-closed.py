# As soon as one job fails, closes all the others.
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
    while ready:
        name, job = ready.popleft()
        try:
            next(job)
        except StopIteration as end:
            done[name] = end.value
        except Exception:
            for other, its_job in ready:
                its_job.close()
                done[other] = 'closed'
            raise
        else:
            ready.append((name, job))


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
