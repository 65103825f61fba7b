import threading

number = 0


def one():
    return 1


def plus():
    global number
    number = number + one()


def minus():
    global number
    number = number - one()


adder = threading.Thread(target=plus, name='adder')
taker = threading.Thread(target=minus, name='taker')
adder.start()
taker.start()
adder.join()
taker.join()
print(number)
