from multiprocessing import Manager, Process
def work(d, l, n, v, a):
    d['k'] = 1; d[2] = [3]; l.append('x'); l += [1, 2]; n.x = 10; v.value += 5; a[1] = 9
if __name__ == '__main__':
    with Manager() as m:
        d, l, n, v, a = m.dict(), m.list([0]), m.Namespace(), m.Value('i', 1), m.Array('i', [1, 2, 3])
        p = Process(target=work, args=(d, l, n, v, a)); p.start(); p.join()
        print(d, l, n, v, a); print(dict(d), list(l), n.x, v.value, a[:], len(d), 'k' in d, sorted(d.keys(), key=str))
        l.sort(key=str); print(l[:], l.pop(0), l.index('x'), d.get('zz'), d.setdefault('s', 4), d.pop('k'))
        try: d['nope']
        except KeyError as e: print('KeyError', e, type(e.__cause__).__name__ )
        try: n.nope
        except AttributeError as e: print(e)
        inner = m.list(); d['inner'] = inner; inner.append(7); print(list(d['inner']))
        x = d[2]; x.append(4); print(d[2])
        print(type(d).__name__, str(l), repr(l)[:10])
