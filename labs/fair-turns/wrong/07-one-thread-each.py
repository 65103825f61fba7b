# A thread for each job: nobody takes turns any more, and an exception ends in its thread.
import threading


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
    def drive(name, job):
        while True:
            try:
                next(job)
            except StopIteration as end:
                done[name] = end.value
                return

    threads = [threading.Thread(target=drive, args=item) for item in jobs.items()]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


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
