from multiprocessing import Process, Queue
from dataclasses import dataclass
import enum
class Color(enum.Enum): RED = 1
@dataclass
class Job:
    id: int
    tags: tuple = ()
    color: Color = Color.RED
def work(jobs, out):
    while (j := jobs.get()): j.tags += ('done',); out.put(j)
if __name__ == '__main__':
    jobs, out = Queue(), Queue(); p = Process(target=work, args=(jobs, out)); p.start()
    orig = [Job(1), Job(2, ('x',))]
    for j in orig: jobs.put(j)
    jobs.put(None); print([out.get() for _ in orig]); p.join(); print(orig, out.empty())
    q = Queue(); q.put(orig[0]); got = q.get(); print(got == orig[0], got is orig[0], got.color is Color.RED)
