import threading

number = 0
lock = threading.Lock()


def plus():
    global number
    with lock:
        number += 1


def minus():
    global number
    with lock:
        number -= 1


adder = threading.Thread(target=plus, name='adder')
taker = threading.Thread(target=minus, name='taker')
adder.start()
taker.start()
adder.join()
taker.join()
print(number)
