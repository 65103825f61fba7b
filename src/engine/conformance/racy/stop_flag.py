import sys
import threading

sys.setswitchinterval(1e-6)

running = True
rounds = 0


def work():
    global rounds
    while running and rounds < 3:
        rounds += 1


t = threading.Thread(target=work)
t.start()
running = False
t.join()
print(rounds)
