"""An event bus with weak subscribers, priorities and a dispatcher thread."""
import bisect
import inspect
import queue
import threading
import weakref
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Event:
    topic: str
    payload: dict = field(default_factory=dict, compare=False)


@dataclass(order=True)
class _Handler:
    priority: int
    seq: int
    ref: object = field(compare=False)


class EventBus:
    def __init__(self):
        self._handlers = defaultdict(list)
        self._lock = threading.Lock()
        self._seq = 0
        self._queue = queue.Queue()
        self._thread = threading.Thread(target=self._run, name='bus')
        self._thread.start()
        self.errors = []

    def subscribe(self, topic, handler=None, *, priority=0):
        if handler is None:
            return lambda f: self.subscribe(topic, f, priority=priority) or f
        ref = weakref.WeakMethod(handler, lambda r: print('dropped', topic)) if inspect.ismethod(handler) else (lambda: handler)
        with self._lock:
            self._seq += 1
            bisect.insort(self._handlers[topic], _Handler(-priority, self._seq, ref))

    def publish(self, topic, **payload):
        self._queue.put(Event(topic, payload))

    def _matching(self, topic):
        with self._lock:
            found = []
            for pattern, handlers in self._handlers.items():
                if pattern == topic or pattern == '*' or pattern.endswith('.*') and topic.startswith(pattern[:-1]):
                    found.extend(handlers)
            return sorted(found)

    def _run(self):
        for event in iter(self._queue.get, None):
            for handler in self._matching(event.topic):
                callback = handler.ref()
                if callback is None:
                    continue
                try:
                    callback(event)
                except Exception as exc:
                    exc.add_note(f'while handling {event}')
                    self.errors.append(exc)
            self._queue.task_done()
        self._queue.task_done()

    def flush(self):
        self._queue.join()

    def close(self):
        self._queue.put(None)
        self._thread.join()


bus = EventBus()


class Audit:
    def __init__(self):
        self.seen = []
        bus.subscribe('*', self.on_any, priority=-1)

    def on_any(self, event):
        self.seen.append(event.topic)


@bus.subscribe('user.*')
def on_user(event):
    print('user:', event)


@bus.subscribe('user.created', priority=10)
def first(event):
    print('first:', event.payload['name'], threading.current_thread().name)


@bus.subscribe('order.paid')
def broken(event):
    return event.payload['missing']


audit = Audit()
bus.publish('user.created', name='ann')
bus.publish('order.paid', id=7)
bus.publish('user.deleted')
bus.flush()
print(audit.seen)
for e in bus.errors:
    print(type(e).__name__, e, e.__notes__)
bus.errors.clear()
del audit, e
bus.publish('other')
bus.flush()
bus.close()
print(bus._thread.is_alive(), bus._queue.unfinished_tasks)
try:
    Event('x').topic = 'y'
except Exception as e:
    print(type(e).__name__, e)
