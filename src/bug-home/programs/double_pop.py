# wanted: ok "['tea']\n" IndexError
import threading

stack = ["tea"]
got = []


def take():
    if stack:
        got.append(stack.pop())


threads = [threading.Thread(target=take) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(got)
