import fileinput, filecmp, os, tempfile, linecache
os.chdir(tempfile.mkdtemp())
for n, t in (('a', '1\n2\n'), ('b', '3\n4'), ('c', '1\n2\n')): open(n, 'w').write(t)
with fileinput.input(['a', 'b']) as f:
    for line in f: print(f.filename(), f.lineno(), f.filelineno(), f.isfirstline(), repr(line))
with fileinput.FileInput('a', inplace=True, backup='.bak') as f:
    for line in f: print('x' + line, end='')
print(open('a').read(), open('a.bak').read(), sorted(os.listdir()))
print(filecmp.cmp('b', 'c', shallow=False), filecmp.cmp('a.bak', 'c', shallow=False), filecmp.cmpfiles('.', '.', ['a', 'nope'], shallow=False))
os.makedirs('d1'); os.makedirs('d2'); open('d1/x', 'w').write('1'); open('d2/x', 'w').write('2'); open('d1/only', 'w').close()
c = filecmp.dircmp('d1', 'd2'); print(c.left_only, c.right_only, c.common, c.diff_files)
print(repr(linecache.getline('c', 2)), repr(linecache.getline('c', 9)), repr(linecache.getline('none', 1)), linecache.getlines('b')); open('c', 'w').write('changed\nmore lines here\n'); linecache.checkcache(); print(linecache.getline('c', 1)); linecache.clearcache()
