import sys
import threading

sys.setswitchinterval(1e-6)

barrier = threading.Barrier(2)


def work():
    try:
        barrier.wait()
        print('passed')
    except threading.BrokenBarrierError:
        print('broken')


t = threading.Thread(target=work)
t.start()
print(barrier.n_waiting)
barrier.abort()
t.join()
