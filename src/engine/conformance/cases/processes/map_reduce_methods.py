"""Word count as map and reduce over processes, with every start method."""
import collections
import functools
import itertools
import multiprocessing as mp
import operator
import os

TEXT = '''the cat sat on the mat
the dog sat on the log
a cat and a dog met on the road'''.splitlines()


def mapper(line):
    return collections.Counter(line.split())


def partition(counts, n):
    parts = [{} for _ in range(n)]
    for word, count in counts.items():
        parts[sum(map(ord, word)) % n][word] = count
    return parts


def reducer(parts):
    return functools.reduce(operator.add, map(collections.Counter, parts), collections.Counter())


def init(level):
    global verbosity
    verbosity = level


def where(_):
    return mp.current_process().name.split('-')[0], verbosity, __name__


def boom(x):
    if x == 2:
        raise LookupError('no', x)
    return x


def main():
    for method in ('fork', 'spawn', 'forkserver'):
        ctx = mp.get_context(method)
        with ctx.Pool(2, initializer=init, initargs=('loud',)) as pool:
            mapped = pool.map(mapper, TEXT)
            shuffled = zip(*(partition(m, 2) for m in mapped))
            reduced = pool.map(reducer, shuffled)
            total = sum(reduced, collections.Counter())
            print(method, sorted(total.most_common(), key=lambda p: (-p[1], p[0]))[:4])
            print(set(pool.map(where, range(4))))
            print(sorted(pool.imap_unordered(abs, [-3, 2, -1])), list(pool.imap(len, ['a', 'bb'], chunksize=2)))
            print(pool.starmap(pow, [(2, 3), (3, 2, 5)]))
            r = pool.map_async(boom, range(4), callback=lambda r: print('never'), error_callback=lambda e: print('error', repr(e)))
            try:
                r.get(5)
            except LookupError as e:
                print(e.args, type(e.__cause__).__name__, r.ready(), r.successful())
            it = pool.imap(boom, range(4))
            print(next(it), next(it))
            try:
                next(it)
            except LookupError as e:
                print('third', e)
            print(next(it), next(it, 'end'))
        try:
            pool.apply(abs, (1,))
        except ValueError as e:
            print(e)
    print(mp.active_children())


if __name__ == '__main__':
    main()
