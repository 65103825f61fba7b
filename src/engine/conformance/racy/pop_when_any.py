import sys
import threading

sys.setswitchinterval(1e-6)

jobs = ['job']
failed = []


def work():
    if len(jobs) > 0:
        try:
            jobs.pop()
        except IndexError:
            failed.append('IndexError')


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(jobs, failed)
