import threading

sold = 0


def clerk(name, tickets):
    global sold
    for _ in range(tickets):
        seen = sold
        sold = seen + 1
    print(name, "is done")


ann = threading.Thread(target=clerk, args=("Ann", 2))
bob = threading.Thread(target=clerk, args=("Bob", 2))
ann.start()
bob.start()
ann.join()
bob.join()
print(sold, "tickets sold")
