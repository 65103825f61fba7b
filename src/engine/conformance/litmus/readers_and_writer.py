# A lock for the writer only: the reader, without one, can see the balance between two steps of a transfer (7), or
# look at one account before and at the other after it (13). Reading alone is no sequence; the
# writer's is, and the reader's look is not ordered with it.
#: ok "10\n"
#: ok "7\n"
#: ok "13\n"
#: races Account.left, Account.right
import threading


class Account:
    def __init__(self):
        self.left = 10
        self.right = 0


account = Account()
lock = threading.Lock()
total = None

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def transfer():
    with lock:
        account.left -= 3
        account.right += 3


def audit():
    global total
    total = account.left + account.right


run(transfer, audit)
print(total)
