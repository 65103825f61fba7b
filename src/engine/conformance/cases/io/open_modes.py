import io, os, tempfile
os.chdir(tempfile.mkdtemp())
def t(*a, **k):
    try:
        f = open(*a, **k)
        print('ok', f.mode, type(f).__name__, f.readable() , f.writable(), f.seekable()); f.close()
    except Exception as e:
        print(type(e).__name__, e)
t('f', 'w'); t('f'); t('f', 'rb'); t('f', 'wb'); t('f', 'r+'); t('f', 'rb+'); t('f', 'a'); t('f', 'ab+'); t('f', 'x'); t('g', 'x'); t('g', 'w+b'); t('h', 'xb')
t('f', 'rw'); t('f', ''); t('f', 'q'); t('f', 'rr'); t('f', 'r+b+'); t('f', 'bt'); t('f', 'b'); t('f', '+'); t('f', 'U'); t('f', 'rU')
t('f', 'rb', encoding='utf-8'); t('f', 'rb', errors='strict'); t('f', 'rb', newline=''); t('f', 'r', newline='x'); t('f', 'r', 0); t('f', 'rb', 0); t('f', 'wb', 0); t('f', 'r+b', 0)
t('f', encoding='nope'); t('f', encoding='hex'); t('f', errors='nope'); t('f', 3); t(3.5); t(None); t('nope'); t('/'); t('', 'r'); t('a\0b'); t(99); t(-1)
t('f', 'r', -1, 'utf-8', 'strict', None, True, None); t('f', closefd=False); t('f', 'r', 1); t('f', buffering=1); t('f', 'rb', 100); t('f', 'r', 'x')
t(); t('f', foo=1); t('f', encoding=3); t('f', newline=3); t(b'f'); t('f', mode='r', buffering=-5)
fd = os.open('f', os.O_RDWR)
f = open(fd, 'r+'); print(f.name == fd, f.fileno() == fd); f.close()
try: os.fstat(fd)
except OSError as e: print(e)
fd = os.open('f', os.O_RDONLY)
with open(fd, closefd=False) as f: print(f.closed)
os.close(fd)
def opener(path, flags): print('opener', path, flags & os.O_ACCMODE); return os.open(path, flags, 0o600)
with open('op', 'w', opener=opener) as f: f.write('z')
t('f', opener=lambda p, fl: -1); t('f', opener=lambda p, fl: 'x')
