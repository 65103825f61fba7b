import threading
import time

together = threading.Barrier(2)


def hike():
    try:
        together.wait()
    except threading.BrokenBarrierError:
        print('nobody else will come, and I know it')


thread = threading.Thread(target=hike)
thread.start()
time.sleep(0.1)
together.abort()
thread.join()
