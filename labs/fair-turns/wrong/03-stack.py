# pop takes from the same end at which append puts: the job that had its turn gets the next one, too.
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
    ready = list(jobs.items())
    failure = None
    while ready:
        name, job = ready.pop()
        try:
            next(job)
        except StopIteration as end:
            done[name] = end.value
        except Exception as error:
            failure = error
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
