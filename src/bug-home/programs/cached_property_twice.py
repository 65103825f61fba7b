# wanted: ok "2 1\n"
import threading
from functools import cached_property

made = []


class Report:
    @cached_property
    def rows(self):
        made.append(1)
        return len(made)


report = Report()
threads = [threading.Thread(target=getattr, args=(report, "rows")) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(made), report.rows)
