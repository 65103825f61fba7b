"""Actors with a mailbox, ask and tell, and a supervisor that restarts."""
import queue
import threading
from concurrent.futures import Future


class Stop(Exception):
    pass


class Actor:
    def __init__(self, name=None, *, supervisor=None):
        self.name = name or type(self).__name__.lower()
        self._mailbox = queue.Queue()
        self._supervisor = supervisor
        self._thread = threading.Thread(target=self._bootstrap, name=f'actor-{self.name}', daemon=True)
        self._stopped = threading.Event()

    def start(self):
        self._thread.start()
        return self

    def tell(self, message):
        self._mailbox.put((message, None))

    def ask(self, message, timeout=1):
        future = Future()
        self._mailbox.put((message, future))
        return future.result(timeout)

    def stop(self):
        self._mailbox.put((Stop, None))
        self._stopped.wait()

    def _bootstrap(self):
        try:
            self.on_start()
            while True:
                message, future = self._mailbox.get()
                if message is Stop:
                    break
                try:
                    answer = self.receive(message)
                except Exception as exc:
                    if future is not None:
                        future.set_exception(exc)
                    if self._supervisor:
                        self._supervisor.tell(('failed', self, exc))
                else:
                    if future is not None:
                        future.set_result(answer)
        finally:
            self.on_stop()
            self._stopped.set()

    def on_start(self):
        pass

    def on_stop(self):
        pass

    def receive(self, message):
        raise NotImplementedError


class Counter(Actor):
    def on_start(self):
        self.value = 0

    def receive(self, message):
        match message:
            case ('add', int(n)):
                self.value += n
            case 'get':
                return self.value
            case {'op': 'div', 'by': by}:
                self.value //= by
                return self.value
            case _:
                raise TypeError(f'{self.name} does not understand {message!r}')


class Supervisor(Actor):
    def on_start(self):
        self.log = []

    def receive(self, message):
        if message == 'log':
            return list(self.log)
        kind, actor, exc = message
        self.log.append(f'{actor.name} {kind}: {type(exc).__name__}: {exc}')


boss = Supervisor('boss').start()
counter = Counter(supervisor=boss).start()
others = [threading.Thread(target=lambda: [counter.tell(('add', 1)) for _ in range(100)]) for _ in range(5)]
for t in others:
    t.start()
for t in others:
    t.join()
print(counter.ask('get'))
print(counter.ask({'op': 'div', 'by': 7}))
for bad in ({'op': 'div', 'by': 0}, 'frobnicate', ('add', '1')):
    try:
        counter.ask(bad)
    except Exception as exc:
        print(type(exc).__name__, exc)
print(*boss.ask('log'), sep='\n')
counter.stop()
print(counter._thread.name, boss._thread.daemon, counter._stopped.is_set())
try:
    counter.ask('get', timeout=0.01)
except TimeoutError as exc:
    print('TimeoutError', repr(exc))
boss.stop()
print([t.name for t in threading.enumerate() if t.name.startswith('actor')])
