# The exception may go through run at once, if the others still get their turns on the way out: run calls itself for those that are left.
# Short, and no exception has to be kept in a variable: the second one would even name the first as its context.
# The price: each exception makes the stack deeper.
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
    left = list(jobs.items())
    while left:
        name, job = left.pop(0)
        try:
            next(job)
        except StopIteration as end:
            done[name] = end.value
        except BaseException:
            run(dict(left), done)
            raise
        else:
            left.append((name, job))


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
