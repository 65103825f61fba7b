import atexit
import threading
import time


def say(text):
    print(text)


atexit.register(say, 'atexit 1')
atexit.register(say, 'atexit 2')
threading._register_atexit(say, 'threading atexit 1')
threading._register_atexit(say, 'threading atexit 2')


def late():
    time.sleep(0.02)
    say('non-daemon done')
    threading.Thread(target=say, args=('started late',)).start()


def daemon():
    time.sleep(100)
    say('never')


threading.Thread(target=daemon, daemon=True).start()
threading.Thread(target=late).start()
say('main done')
