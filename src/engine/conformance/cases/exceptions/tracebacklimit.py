"""sys.tracebacklimit: how many of the last lines of a traceback are shown where nobody catches it; groups with members that are chained."""
import re
import sys
import threading


class Out:
    """Without addresses and files, and without what differs between releases of the library."""
    def write(self, text):
        text = re.sub(r'File "[^"]*threading.py", line \d+', 'threading', re.sub(r' at 0x[0-9a-f]+', '', text))
        sys.stdout.write(re.sub(r'File "[^"]*"', 'File', text))

    def flush(self):
        pass


sys.stderr = Out()


def f1():
    1 / 0


def f2():
    try:
        f1()
    except ZeroDivisionError as error:
        raise KeyError('key') from error


def f3():
    try:
        f2()
    except KeyError as error:
        raise ExceptionGroup('group', [error, ValueError(1)])


def f4():
    try:
        f3()
    except ExceptionGroup as group:
        raise ExceptionGroup('outer', [group.exceptions[0], group, group.exceptions[0].__cause__]) from group.exceptions[0]


class Late:
    def __del__(self):
        f1()


def shown(f):
    try:
        f()
    except Exception as error:
        sys.excepthook(type(error), error, error.__traceback__)


for limit in 10, 2, 1, 0, -1, 1 << 1000, -1 << 1000, None, True:
    print('limit', limit if limit is None or abs(limit) < 100 else 'big')
    sys.tracebacklimit = limit
    shown(f1)
    shown(f2)
    shown(f3)
    print('in __del__')
    late = Late()
    del late
    print('in a thread')
    thread = threading.Thread(target=f1, name='worker')
    thread.start()
    thread.join()
del sys.tracebacklimit
shown(f4)
