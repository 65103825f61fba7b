# Removes from the list that it walks through: whoever stands behind the removed one is passed over.
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
        for entry in ready:
            name, job = entry
            try:
                next(job)
            except StopIteration as end:
                done[name] = end.value
                ready.remove(entry)
            except Exception as error:
                failure = error
                ready.remove(entry)
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
