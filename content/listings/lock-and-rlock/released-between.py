import threading

lock = threading.Lock()
left = 5
right = 5


def move():
    global left, right
    with lock:
        left -= 2
    with lock:
        right += 2


def count():
    with lock:
        print('there are', left + right)


mover = threading.Thread(target=move, name='mover')
counter = threading.Thread(target=count, name='counter')
mover.start()
counter.start()
mover.join()
counter.join()
