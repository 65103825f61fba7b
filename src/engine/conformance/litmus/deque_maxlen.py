# A deque of one place keeps the last one that was appended; each append is one step.
#: ok "['a']\n"
#: ok "['b']\n"
#: schedules 2
import threading
from collections import deque

last = deque(maxlen=1)

def run(*targets):
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


run(lambda: last.append('a'), lambda: last.append('b'))
print(list(last))
