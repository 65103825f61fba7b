import threading

number = 0


def one():
    return 1


def plus():
    global number
    for _ in range(200_000):
        number = number + one()


def minus():
    global number
    for _ in range(200_000):
        number = number - one()


adder = threading.Thread(target=plus, name='adder')
taker = threading.Thread(target=minus, name='taker')
adder.start()
taker.start()
adder.join()
taker.join()
print('zero' if number == 0 else 'not zero')
