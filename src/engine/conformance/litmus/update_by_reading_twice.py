# n = n + n: two reads and a write each. p and q are the reads of the first thread. First writer either; with the first thread as first writer, the
# second thread's two reads stand around that write in 3 ways: 1+1, 1+2, 2+2. So 2 * 3 classes.
#: ok "2\n"
#: ok "3\n"
#: ok "4\n"
#: races n
#: schedules 6
import threading

n = 1

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    n = n + n


run(work, work)
print(n)
