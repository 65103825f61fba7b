import sys


class Account:
    def __init__(self):
        self.balance = 1
        self._secret = 2

    def report(self):
        return self.blance

    def hidden(self):
        return self._secrt

    def bare(self):
        return balance


def attempt(f):
    try:
        f()
    except Exception as e:
        return e


errors = [attempt(Account().report), attempt(Account().hidden), attempt(Account().bare), attempt(lambda: Account().blance)]
errors.append(attempt(lambda: Account()._secrt))
errors.append(attempt(lambda: 'x'.uper()))
errors.append(attempt(lambda: Acount()))
errors.append(attempt(lambda: sys.modlues))
try:
    from sys import modlues
except ImportError as e:
    errors.append(e)
errors.append(attempt(lambda: int.from_byte(b'')))
raise ExceptionGroup('all', errors)
