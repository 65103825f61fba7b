# What is written through a memoryview is in the bytearray.
#: ok "0\n"
#: ok "1\n"
#: schedules 2
import threading

octets = bytearray(2)
view = memoryview(octets)
answer = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def change():
    view[0] = 1


def look():
    global answer
    answer = octets[0]


run(change, look)
print(answer)
