from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    CONNECTING = auto()
    OPEN = auto()
    CLOSED = auto()


class Machine:
    table = {}

    def __init__(self):
        self.state = State.IDLE
        self.log = []

    @classmethod
    def on(cls, event, *sources, to):
        def register(func):
            for s in sources:
                cls.table[s, event] = (func, to)
            return func
        return register

    def fire(self, event, **data):
        try:
            func, to = self.table[self.state, event]
        except KeyError:
            raise RuntimeError(f'{event!r} is not allowed in {self.state.name}') from None
        before = self.state
        func(self, **data)
        self.state = to
        self.log.append(f'{before.name}->{to.name}')


@Machine.on('connect', State.IDLE, State.CLOSED, to=State.CONNECTING)
def connect(m, host='localhost'):
    print('connecting to', host)


@Machine.on('ok', State.CONNECTING, to=State.OPEN)
def ok(m):
    print('open')


@Machine.on('close', *(s for s in State if s is not State.CLOSED), to=State.CLOSED)
def close(m, reason=None):
    print('closing:', reason)


m = Machine()
for event, data in [('connect', {}), ('ok', {}), ('close', {'reason': 'done'}), ('close', {}), ('connect', {'host': 'example'}), ('close', {'why': 1}), ('ok', {})]:
    try:
        m.fire(event, **data)
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__, e, e.__cause__, e.__suppress_context__, type(e.__context__).__name__)
print(m.log, m.state, m.state.value, len(Machine.table))
print([s.name for s in State], State(3), State['OPEN'] is State.OPEN, State.OPEN in State)
print(sorted((s.value, e) for s, e in Machine.table))
