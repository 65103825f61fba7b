import threading

number = 0


def add():
    global number
    for _ in range(2):
        number += 1


def sub():
    global number
    for _ in range(2):
        number -= 1


adder = threading.Thread(target=add, name='adder')
subber = threading.Thread(target=sub, name='subber')
adder.start()
subber.start()
adder.join()
subber.join()
print(number, adder.is_alive(), subber.is_alive())
