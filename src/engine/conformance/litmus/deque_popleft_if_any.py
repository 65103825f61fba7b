# As pop_if_any, with a deque. An exception that nobody catches ends the thread, not the program.
#: ok "0\n"
#: ok "0\n" IndexError: pop from an empty deque
#: races queue
#: schedules 4
import threading
from collections import deque

queue = deque('x')

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def work():
    if queue:
        queue.popleft()


run(work, work)
print(len(queue))
