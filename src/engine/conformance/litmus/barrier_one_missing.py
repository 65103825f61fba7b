# Three are expected, two come: for ever.
#: deadlock ""
import threading

barrier = threading.Barrier(3)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(barrier.wait, barrier.wait)
print('never')
