import collections
import queue
import threading


class Bus:
    def __init__(self):
        self.subscribers = collections.defaultdict(list)
        self.queue = queue.Queue()
        self.thread = threading.Thread(target=self._loop, name='bus')
        self.thread.start()

    def subscribe(self, topic, fn):
        self.subscribers[topic].append(fn)

    def publish(self, topic, **data):
        self.queue.put((topic, data))

    def _loop(self):
        while True:
            topic, data = self.queue.get()
            if topic is None:
                break
            for fn in self.subscribers[topic]:
                try:
                    fn(**data)
                except Exception as e:
                    print('handler failed:', type(e).__name__, e)

    def close(self):
        self.queue.put((None, {}))
        self.thread.join()


bus = Bus()
bus.subscribe('sum', lambda a, b: print('sum', a + b))
bus.subscribe('sum', lambda a, b: print('by', threading.current_thread().name))
bus.subscribe('bad', lambda: 1 / 0)
bus.publish('sum', a=1, b=2)
bus.publish('bad')
bus.publish('sum', a='x', b='y')
bus.publish('nobody', z=1)
bus.publish('sum', a=1)
bus.close()
