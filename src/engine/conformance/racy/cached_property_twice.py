import sys
import threading
from functools import cached_property

sys.setswitchinterval(1e-6)

made = []


class Report:
    @cached_property
    def rows(self):
        made.append(1)
        return len(made)


r = Report()
ts = [threading.Thread(target=getattr, args=(r, 'rows')) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(made), r.rows)
