from functools import update_wrapper, wraps, WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES


def logged(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        print('call', func.__name__, args, kwargs)
        return func(*args, **kwargs)

    return wrapper


@logged
def add(a: int, b: int = 2) -> int:
    """Adds."""
    return a + b


add.extra = True
print(add(1), add.__name__, add.__doc__, add.__wrapped__(5), add.__annotations__, add.__module__, add.__qualname__)
print(WRAPPER_ASSIGNMENTS, WRAPPER_UPDATES)


class Callable:
    """class doc"""

    def __call__(self):
        return 'called'


def target(): ...


obj = Callable()
obj.value = 1
w = update_wrapper(target, obj)
print(w is target, w.__doc__, w.value, w.__name__)


def repeat(times):
    def decorate(f):
        @wraps(f)
        def inner(*a):
            return [f(*a) for _ in range(times)]

        return inner

    return decorate


@repeat(3)
@logged
def hi(name):
    "says hi"
    return f'hi {name}'


print(hi('x'), hi.__doc__, hi.__wrapped__.__wrapped__('y'))
partial_only = wraps(add, assigned=('__doc__',), updated=())(lambda: 0)
print(partial_only.__doc__, partial_only.__name__, partial_only.__dict__.keys())
