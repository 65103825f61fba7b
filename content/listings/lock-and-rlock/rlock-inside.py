import threading

lock = threading.RLock()
left = 5
right = 5


def report():
    with lock:
        print('there are', left + right)


def move():
    global left, right
    with lock:
        left -= 2
        report()
        right += 2


mover = threading.Thread(target=move, name='mover')
mover.start()
mover.join()
report()
