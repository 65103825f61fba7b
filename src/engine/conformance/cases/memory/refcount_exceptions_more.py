# Exceptions: who holds them, and their parts.
import sys

rc = sys.getrefcount


class E(Exception):
    pass


part = object()
error = E(part)
print(rc(error), rc(part), rc(error.args))
try:
    raise error
except E as caught:
    print(rc(error), rc(caught.__traceback__), sys.exc_info()[1] is error, rc(error))
print(rc(error), error.__traceback__ is not None)
error.__traceback__ = None
print(rc(error))
try:
    try:
        raise error
    except E as inner:
        raise ValueError('x') from inner
except ValueError as outer:
    print(rc(outer), rc(error), rc(outer.__cause__), rc(outer.__context__))
    kept = outer
print(rc(kept), rc(error))
kept.__cause__ = None
print(rc(error))
kept.__context__ = None
error.__traceback__ = None
print(rc(error))


def thrower():
    local = part
    raise E(local)


try:
    thrower()
except E as caught:
    print(rc(part), rc(caught))
    tb = caught.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    print(rc(tb.tb_frame), tb.tb_frame.f_locals['local'] is part)
    del tb
print(rc(part))
for _ in range(3):
    try:
        raise E
    except E as e:
        print(rc(e), rc(e.args), end=' ')
print()
group = ExceptionGroup('g', [error, ValueError(1)])
print(rc(error), rc(group.exceptions))
try:
    raise group
except* E as eg:
    print(rc(error), rc(eg), rc(group))
except* ValueError as ve:
    print(rc(ve))
print(rc(error), rc(group) > 1)
del group
import gc
gc.collect()
error.__traceback__ = None
print(rc(error), rc(part))
note = 'n' * 30
error.add_note(note)
print(rc(note), rc(error.__notes__))
