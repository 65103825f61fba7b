# At exit, objects die in the order in which the collector finds them from the module's dictionary.
class Tracked:
    def __init__(self, name, *parts):
        self.name = name
        self.parts = parts

    def __del__(self, print=print):
        print('bye', self.name)


def make(name, *parts):
    return Tracked(name, *parts)


first = make('first', make('inner'))
pair = [make('left'), make('right')]
table = {'k': make('value'), make('key'): 2}
group = {make('in set')}
nested = [[make('deep 1')], (make('deep 2'), [make('deep 3')])]
last = make('last')


class Holder:
    attribute = make('class attribute')

    def method(self, default=make('default')):
        return default


closure = (lambda value: lambda: value)(make('closed over'))


def generator():
    held = make('held by a generator')
    yield held


running = generator()
next(running)
cycle = make('cycle')
cycle.me = cycle
print('end of module')
