# Eight threads, five thousand objects, a hundred thousand events: what the stage must play and drag fluently.
import threading


class Order:
    def __init__(self, number):
        self.number = number
        self.done = False


lock = threading.Lock()
orders = [Order(number) for number in range(5_000)]
done = 0


def clerk(mine):
    global done
    for order in mine + mine:
        order.done = True
        with lock:
            done = done + 1


clerks = [threading.Thread(target=clerk, args=(orders[n::8],), name=f'clerk-{n}') for n in range(8)]
for one in clerks:
    one.start()
for one in clerks:
    one.join()
print(done)
