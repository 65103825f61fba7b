import threading

number = 0
lock_of_adder = threading.Lock()
lock_of_taker = threading.Lock()


def plus():
    global number
    with lock_of_adder:
        number += 1


def minus():
    global number
    with lock_of_taker:
        number -= 1


adder = threading.Thread(target=plus, name='adder')
taker = threading.Thread(target=minus, name='taker')
adder.start()
taker.start()
adder.join()
taker.join()
print(number)
