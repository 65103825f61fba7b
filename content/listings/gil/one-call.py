import threading
import time


def add_up():
    print('sum', sum(range(1_000_000)))


def answer():
    for question in range(4):
        time.sleep(0.002)
        print('answer', question)


answers = threading.Thread(target=answer, name='answers')
computes = threading.Thread(target=add_up, name='computes')
print('begin')
answers.start()
computes.start()
computes.join()
answers.join()
print('end')
