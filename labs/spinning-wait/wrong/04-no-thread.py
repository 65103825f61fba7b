# Adds up in the main thread: nobody has to wait, and nothing is done beside it.
total = 0
ready = False


def add_up():
    global total, ready
    result = 0
    for number in range(100_000):
        result += number
    total = result
    ready = True


add_up()
print('total', total)
