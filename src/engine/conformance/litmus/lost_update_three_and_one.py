# Three increments against one. The one adds 1 to what it read after i writes and writes after j >= i of them; the other's next read comes before
# or after that. With 3 writes of the other: if it writes last, 1 + i for i in 0..3; if not, the later increments either build on it or not.
# i=0, then one more increment on top gives 2, so 1 to 4 are all possible.
#: ok "1\n"
#: ok "2\n"
#: ok "3\n"
#: ok "4\n"
#: races n
import threading

n = 0

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def three():
    global n
    n += 1
    n += 1
    n += 1


def one():
    global n
    n += 1


run(three, one)
print(n)
