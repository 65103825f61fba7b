import threading

items = []


def fill():
    for _ in range(2):
        items.append('item')
    print(len(items))


threads = [threading.Thread(target=fill) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
