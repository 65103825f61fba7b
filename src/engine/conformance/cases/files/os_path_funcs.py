import os, os.path as p
for x in ('/a/b/c.txt', 'a//b/../c', '', '/', 'x', './x/', '~/x', '//a/b', '///a', 'a.tar.gz', '.bashrc', 'dir.d/file'):
    print(repr(x), p.basename(x), p.dirname(x), p.split(x), p.splitext(x), p.normpath(x), p.isabs(x))
print(p.join('a', 'b', '/c', 'd'), p.join('a', ''), p.join('', 'b'), p.join(b'a', b'b'))
print(p.commonpath(['/a/b/c', '/a/b/d']), p.commonprefix(['/abc', '/abd']), p.relpath('/a/b', '/a/c/d'))
try: p.commonpath(['a', '/b'])
except ValueError as e: print(e)
try: p.join('a', b'b')
except TypeError as e: print(e)
try: p.join('a', 3)
except TypeError as e: print(e)
print(p.splitroot('/a/b'), p.splitroot('//a'), p.splitdrive('/a'), p.curdir, p.pardir, p.sep, p.altsep, p.extsep, p.pathsep, p.devnull)
os.environ['FOO'] = 'bar'
print(p.expandvars('$FOO/${FOO}x/$NOPE'), p.expanduser('~nosuchuser/x'))
os.environ['HOME'] = '/h'
print(p.expanduser('~/x'), p.expanduser('a~'))
print(p.abspath('/x/../y'), p.exists('/'), p.isdir('/'), p.isfile('/'), p.ismount('/'), p.islink('/'))
class P:
    def __fspath__(self): return 'my/path.py'
print(p.join(P(), 'z'), p.splitext(P()), os.fspath(P()), p.basename(P()))
class Q:
    def __fspath__(self): return 3
try: os.fspath(Q())
except TypeError as e: print(e)
try: os.fspath(3)
except TypeError as e: print(e)
print(os.fsencode('é'), ascii(os.fsdecode(b'\xc3\xa9\xff')), os.fsencode('\udcff'))
print(p.normcase('A/b'), p.realpath('/tmp/../tmp'), p.supports_unicode_filenames)
