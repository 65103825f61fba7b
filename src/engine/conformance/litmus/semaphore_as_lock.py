# A Semaphore of 1 lets in one at a time.
#: ok "2\n"
import threading

semaphore = threading.Semaphore(1)
n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    global n
    with semaphore:
        n += 1


run(work, work)
print(n)
