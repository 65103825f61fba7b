# Rounds: in each one, every job that is left gets one turn. Who is left is worked out anew after each round.
# No list is changed while it is walked through.
# The price: a new dictionary for each round.
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
    failures = []
    while jobs:
        left = {}
        for name, job in jobs.items():
            try:
                next(job)
                left[name] = job
            except StopIteration as end:
                done[name] = end.value
            except Exception as error:
                failures.append(error)
        jobs = left
    for error in failures:
        raise error


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
