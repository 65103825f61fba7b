# Errors inside special methods: what the caller held for the call is given back, also if the traceback keeps the frame.
import gc
import operator
import sys

count = sys.getrefcount


class Failing:
    def __init__(self, error):
        self.error = error

    def fail(self, *args):
        raise self.error

    __add__ = __getitem__ = __contains__ = __len__ = __iter__ = __hash__ = __eq__ = __lt__ = fail
    __bool__ = __index__ = __call__ = __enter__ = __format__ = __length_hint__ = __repr__ = __str__ = fail

    def __exit__(self, *args):
        print('never')


actions = [
    lambda o: o + o, lambda o: o[o], lambda o: o in o, lambda o: len(o), lambda o: list(o), lambda o: hash(o),
    lambda o: o == o, lambda o: sorted([o, o]), lambda o: bool(o), lambda o: range(o), lambda o: o(o, o), lambda o: format(o),
    lambda o: operator.length_hint(o), lambda o: repr([o]), lambda o: print(o), lambda o: {o: 1}, lambda o: {o}, lambda o: [o].index(3),
    lambda o: '%s' % o, lambda o: f'{o}', lambda o: max(o, o), lambda o: int(o), lambda o: o.missing, lambda o: dict(o), lambda o: (o,) == (o, 1),
]
for number, action in enumerate(actions):
    subject = Failing(KeyError('no'))
    before = count(subject), count(subject.error)
    try:
        action(subject)
    except Exception as problem:
        kept = problem
        print(number, type(problem).__name__, count(subject), count(subject.error) > before[1])
        del kept
    else:
        print(number, 'no error')
    subject.error.__traceback__ = None
    print(count(subject) - before[0], count(subject.error) - before[1])

with_error = Failing(ValueError('enter'))
try:
    with with_error:
        pass
except ValueError:
    print('enter', count(with_error))
print(count(with_error))


class Init:
    def __init__(self, part, option=None):
        raise RuntimeError('init')


part = object()
for _ in range(4):
    try:
        Init(part)
    except RuntimeError as problem:
        print(count(part))
    try:
        Init(part, option=part)
    except RuntimeError as problem:
        print(count(part))
print(count(part))
del with_error, subject
print(gc.collect() >= 0, len([o for o in gc.get_objects() if type(o) is Failing]))
