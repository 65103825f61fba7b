import os, glob, fnmatch, tempfile
os.chdir(tempfile.mkdtemp())
for p in ('a.py', 'b.txt', '.hidden', 'd/x.py', 'd/e/y.py', 'd/e/z.txt', '[br].txt'):
    os.makedirs(os.path.dirname(p) or '.', exist_ok=True); open(p, 'w').close()
for pat in ('*', '*.py', '**', '**/*.py', 'd/*', '?.py', '[ab].*', '[!a]*', 'nope*', 'd/**/y.py', '.*', '*/'):
    print(pat, sorted(glob.glob(pat)), sorted(glob.glob(pat, recursive=True)))
print(sorted(glob.iglob('*.py', root_dir='d')), glob.escape('[br].txt'), glob.glob(glob.escape('[br].txt')), glob.has_magic('a*'), sorted(glob.glob('*', include_hidden=True)))
print(fnmatch.fnmatch('foo.py', '*.PY'), fnmatch.fnmatchcase('foo.py', '*.py'), fnmatch.filter(['a.c', 'b.h', 'c.c'], '*.c'), fnmatch.translate('a?[bc]*.d'))
print(sorted(glob.glob(b'*.py')), glob.translate('**/*.py', recursive=True)[:10])
