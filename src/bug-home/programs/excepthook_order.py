# wanted: ok "['b', 'a']\n"
import threading

seen = []


def note(args):
    seen.append(str(args.exc_value))


def fail(name):
    raise ValueError(name)


threading.excepthook = note
threads = [threading.Thread(target=fail, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(seen)
