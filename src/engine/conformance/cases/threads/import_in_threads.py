import sys
import threading

errors = []


def load(name):
    try:
        __import__(name)
    except ImportError as e:
        errors.append(str(e))


threads = [threading.Thread(target=load, args=(n,)) for n in ('json', 'json', 'textwrap', 'no_such_module', 'json')]
for t in threads:
    t.start()
for t in threads:
    t.join()
print('json' in sys.modules, 'textwrap' in sys.modules, errors)
