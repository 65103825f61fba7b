class Tracker:
    log = []

    def __init__(self, name):
        self.name = name
        Tracker.log.append('+' + name)

    def __del__(self):
        Tracker.log.append('-' + self.name)

def flush():
    print(' '.join(Tracker.log))
    Tracker.log.clear()

Tracker('a'); Tracker('b')
flush()
x = y = Tracker('shared')
x = None
flush()
y = None
flush()
[Tracker(n) for n in 'abc']
flush()
{n: Tracker(n) for n in 'ab'}
flush()
(Tracker('t1'), Tracker('t2'))
flush()
any(Tracker(n).name == 'b' for n in 'abc')
flush()
t = Tracker('in if')
if t:
    del t
flush()
while (w := Tracker('walrus')) and False:
    pass
flush()
del w
flush()
lambda z=Tracker('default'): z
flush()
def f(z=Tracker('def default')): pass
flush()
del f
flush()
for i in range(2):
    loop = Tracker(f'loop{i}')
flush()
del loop
flush()
print(Tracker('printed').name)
flush()
