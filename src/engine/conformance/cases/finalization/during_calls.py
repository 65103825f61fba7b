# Objects die inside natives: sort, comparisons, replacements in containers, iterators.
class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)

    def __lt__(self, other):
        return self.name < other.name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f'T({self.name})'


l = [T('c'), T('a'), T('b')]
l.sort()
print(l)
l[0] = T('new')
l[:] = [T('only')]
l += [T('extra')]
l.pop()
print('popped')
l.remove(T('only'))
print('removed', l)
d = {T('k'): T('v')}
d[T('k')] = T('w')
print(d)
d.update({T('k'): T('u')})
print(d)
print(d.pop(T('k')))
print(d.setdefault(T('s'), T('t')))
d.popitem()
print('popitem')
s = {T('m')}
s.add(T('m'))
s.discard(T('m'))
print('discarded')
print(max(T('1'), T('2'), T('3')))
print(sorted([T('z'), T('y')], key=lambda t: t.name))
print(sum([[T('p')], [T('q')]], []))
print(list(map(lambda t: t.name, [T('i'), T('j')])))
print([t.name for t in [T('g'), T('h')]])
print(next(iter([T('n'), T('o')])))
print(list(zip([T('e')], [T('f')])))
print(dict.fromkeys([T('A'), T('A')], T('B')))
print(any(t.name == 'C' for t in [T('C'), T('D')]))
it = iter([T('E'), T('F')])
next(it)
print('one taken')
del it
print('%s %s' % (T('G'), T('H')))
print(' '.join(repr(t) for t in (T('I'), T('J'))))
getattr(T('K'), 'name')
print(isinstance(T('L'), T), T('M') == T('M'), T('N') in [T('N')])
print('end')
