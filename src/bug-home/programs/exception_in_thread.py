# wanted: ok "0\n" ZeroDivisionError
import threading

parts = 2
share = 0


def divide():
    global share
    if parts > 0:
        share = 10 // parts


def close():
    global parts
    parts = 0


threads = [threading.Thread(target=divide), threading.Thread(target=close)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(share)
