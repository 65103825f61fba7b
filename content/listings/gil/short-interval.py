import sys
import threading
import time


def add_up():
    total = 0
    for number in range(200_000):
        total += number
    print('sum', total)


def answer():
    for question in range(4):
        time.sleep(0.002)
        print('answer', question)


sys.setswitchinterval(0.0005)
answers = threading.Thread(target=answer, name='answers')
computes = threading.Thread(target=add_up, name='computes')
print('begin')
answers.start()
computes.start()
computes.join()
answers.join()
print('end')
