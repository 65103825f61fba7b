# 50,000 objects that live, four threads that change them under a lock
import threading


class Node:
    def __init__(self, number, previous):
        self.number = number
        self.previous = previous
        self.tags = [number, str(number)]


nodes = []
node = None
for i in range(12_500):
    node = Node(i, node)
    nodes.append(node)
lock = threading.Lock()
total = 0


def work():
    global total
    for _ in range(8):
        for node in nodes:
            with lock:
                total += node.number
            node.number += 1


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
