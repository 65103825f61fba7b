# What a manager keeps: a namespace, nested lists and dicts, a class of one's own; proxies are told apart from what they stand for.
import multiprocessing
from multiprocessing.managers import BaseManager, NamespaceProxy, SyncManager


class Counter:
    def __init__(self, start=0):
        self.count = start

    def add(self, n=1):
        self.count += n
        return self.count

    def fail(self):
        raise KeyError(self.count)

    def _hidden(self):
        return 'hidden'


class House(BaseManager):
    pass


House.register('Counter', Counter)
House.register('Seen', Counter, exposed=('add', '_hidden'))


def work(space, shelf, names, lock):
    for n in range(5):
        with lock:
            space.total += n
    shelf['inner'].append(len(shelf))
    names.append('child')


def count(counter):
    for _ in range(10):
        counter.add(2)


def main():
    with multiprocessing.Manager() as manager:
        space = manager.Namespace(total=0, _private=1)
        shelf = manager.dict(a=1)
        shelf['inner'] = manager.list([0])
        shelf['plain'] = []
        shelf['plain'].append('lost')
        names = manager.list()
        lock = manager.Lock()
        children = [
            multiprocessing.Process(target=work, args=(space, shelf, names, lock)) for _ in range(3)
        ]
        [child.start() for child in children]
        [child.join() for child in children]
        print(space.total, list(shelf['inner']), shelf['plain'], names[:], str(names), len(names))
        print(sorted(shelf.keys()), 'a' in shelf, shelf.get('zz', 5), type(shelf).__name__, shelf.copy()['a'])
        try:
            shelf['missing']
        except KeyError as error:
            print('KeyError', error)
        print(space, isinstance(space, NamespaceProxy), isinstance(manager, SyncManager))
        kept = manager.Value('i', 7), manager.Array('i', [1, 2]), manager.Queue(), manager.Event()
        kept[2].put('q')
        kept[3].set()
        print(kept[0].value, kept[1][1], kept[2].get(), kept[3].is_set())
    with House() as house:
        counter, seen = house.Counter(5), house.Seen()
        children = [multiprocessing.Process(target=count, args=(counter,)) for _ in range(2)]
        [child.start() for child in children]
        [child.join() for child in children]
        print(counter.add(0), seen.add(), seen._hidden())
        for wrong in (counter.fail, lambda: counter._hidden(), lambda: seen.fail()):
            try:
                wrong()
            except (KeyError, AttributeError) as error:
                print(type(error).__name__, error)


if __name__ == '__main__':
    multiprocessing.set_start_method('fork')
    main()
