import sys
import threading

sys.setswitchinterval(1e-6)

config = 'old'


def use():
    first = config
    check()
    print(first == config)


def check():
    pass


t = threading.Thread(target=use)
t.start()
config = 'new'
t.join()
