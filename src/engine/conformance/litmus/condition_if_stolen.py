# `if` instead of `while`. Two consumers, one item, and notify_all once the item is there. A consumer who waited goes on without looking again: if the
# other took the item meanwhile, pop fails. Both may have waited (one of them fails), or one comes when the item is there and takes it before the
# waiter wakes, or after; and who comes last without having waited waits for ever.
#: ok "1\n" IndexError: pop from empty list
#: deadlock ""
import threading

condition = threading.Condition()
items = []
taken = []

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consumer():
    with condition:
        if not items:
            condition.wait()
        taken.append(items.pop())


def producer():
    with condition:
        items.append('x')
        condition.notify_all()


run(consumer, consumer, producer)
print(len(taken))
