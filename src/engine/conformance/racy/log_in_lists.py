import sys
import threading

sys.setswitchinterval(1e-6)

log = []


def work(who):
    log.append(who + '<')
    log.append(who + '>')


ts = [threading.Thread(target=work, args=(n,)) for n in 'ab']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*log)
