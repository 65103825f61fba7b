import os
os.environ['A_KEY'] = 'value'
print(os.environ['A_KEY'], os.getenv('A_KEY'), os.getenv('NOPE_X'), os.getenv('NOPE_X', 'dflt'), os.environ.get('NOPE_X'))
print('A_KEY' in os.environ, os.environb[b'A_KEY'])
del os.environ['A_KEY']
try: os.environ['A_KEY']
except KeyError as e: print(repr(e))
try: os.environ['A'] = 3
except TypeError as e: print(e)
try: os.environ[3] = 'x'
except TypeError as e: print(e)
os.environ.update({'X1': '1', 'X2': '2'})
print(sorted(k for k in os.environ if k in ('X1', 'X2')), os.environ.pop('X1'), os.environ.setdefault('X3', 'z'))
os.putenv('Z', '1'); os.unsetenv('Z')
print(type(os.environ).__name__, isinstance(os.environ, dict), os.sep, os.linesep.encode(), os.name, os.curdir, os.extsep)
c = os.environ.copy(); c['NEW'] = 'q'; print('NEW' in os.environ, type(c))
d = {'Y': '1'} | os.environ; print(d['Y'], type(d)); os.environ |= {'W': 'w'}; print(os.environ['W'])
print(os.get_exec_path({'PATH': '/a:/b'}), os.strerror(2), os.strerror(13), os.cpu_count() >= 1)
print(len(os.urandom(8)), type(os.urandom(3)), os.getpid() > 0, os.getpid() == os.getpid())
try: os.get_terminal_size(99)
except OSError as e: print(e)
print(os.terminal_size((80, 24)), os.terminal_size((80, 24)).columns)
print(os.uname().sysname, os.fspath('x'), os.devnull, os.path.exists(os.devnull))
with open(os.devnull, 'w') as f: print(f.write('gone'))
print(open(os.devnull).read() == '')
