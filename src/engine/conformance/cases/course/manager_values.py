from multiprocessing import Manager, Process


def fill(d, items):
    d[1] = '1'
    d['2'] = 2
    d[0.25] = None
    items.append(666)
    items.extend([1, 2])
    items.sort()


if __name__ == '__main__':
    with Manager() as manager:
        d = manager.dict()
        items = manager.list()
        p = Process(target=fill, args=(d, items))
        p.start()
        p.join()
        print(d)
        print(items)
        n = manager.Namespace()
        n.x = 10
        print(n.x, len(d), 1 in d, items[0])
        v = manager.Value('i', 3)
        v.value += 1
        print(v.value, d.copy(), items[:])
        try:
            d['nope']
        except KeyError as e:
            print('KeyError', e)
