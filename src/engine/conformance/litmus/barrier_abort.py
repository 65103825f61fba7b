# abort() before, during or after the wait: the one who waits for a second party that never comes gets an error in any case.
#: ok "broken\n"
import threading

barrier = threading.Barrier(2)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def wait():
    try:
        barrier.wait()
    except threading.BrokenBarrierError:
        print('broken')


run(wait, barrier.abort)
