import linecache
with open('mod.py', 'w') as f:
    f.write('a = 1\nb = 2\n\nc = é\n')
print([linecache.getline('mod.py', n) for n in range(0, 6)])
print(linecache.getlines('mod.py'), linecache.getlines('none.py'))
with open('mod.py', 'w') as f:
    f.write('changed = True\nlonger than before, much\n')
linecache.checkcache('mod.py')
print(linecache.getline('mod.py', 1))
linecache.clearcache()
print(linecache.getline('mod.py', 2))
print(linecache.updatecache('mod.py'))
print(linecache.lazycache('x', {}), repr(linecache.getline('x', 1)))
