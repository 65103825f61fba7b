# wanted: ok "None\n"
import threading

ready = threading.Event()
value = None


def prepare():
    global value
    ready.set()
    value = 42


def use():
    ready.wait()
    print(value)


threads = [threading.Thread(target=prepare), threading.Thread(target=use)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
