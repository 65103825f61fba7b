# The event loop of asyncio is such a scheduler: sleep(0) gives the turn away, gather keeps results and exceptions.
# Right as soon as the jobs also have to wait for time or for the network.
# The price: each job has to be wrapped, and asyncio is a lot of code for three printers.
import asyncio


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
    async def drive(name, job):
        while True:
            try:
                next(job)
            except StopIteration as end:
                done[name] = end.value
                return
            await asyncio.sleep(0)

    async def all_of_them():
        tasks = [drive(name, job) for name, job in jobs.items()]
        return await asyncio.gather(*tasks, return_exceptions=True)

    for result in asyncio.run(all_of_them()):
        if isinstance(result, Exception):
            raise result


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
