# wanted: ok "B got 1\n" IndexError
import threading

items = []
change = threading.Condition()


def consume(name):
    with change:
        if not items:
            change.wait()
        print(name, "got", items.pop(0))


def produce():
    with change:
        items.append(1)
        change.notify()


threads = [
    threading.Thread(target=consume, args=("A",)),
    threading.Thread(target=produce),
    threading.Thread(target=consume, args=("B",), daemon=True),
]
for thread in threads:
    thread.start()
threads[1].join()
threads[2].join(0.5)
