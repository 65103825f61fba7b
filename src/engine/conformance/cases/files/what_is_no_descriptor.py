"""A bool as a file descriptor; `__fspath__ = None`; names of variables; an iterator of scandir that is let go."""
import fcntl
import gc
import io
import os
import select
import tempfile
import warnings


def attempt(what, *args, **kwargs):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        try:
            print(type(what(*args, **kwargs)).__name__, end=' ')
        except Exception as error:
            print(type(error).__name__, error, end=' ')
    print([(w.category.__name__, str(w.message).partition(' object at')[0]) for w in seen])


os.chdir(tempfile.mkdtemp())
# Descriptor 0 is a pipe from here on.
reading, writing = os.pipe()
os.dup2(reading, 0)
for f in (os.fsync, os.fdatasync, os.fchdir, os.fstat, os.isatty, os.dup, os.get_inheritable, os.listdir, os.stat,
          os.scandir, os.chdir):
    print(f.__name__, end=' ')
    attempt(f, False)
print('truncate', end=' ')
attempt(os.truncate, False, 0)
attempt(os.truncate, 'missing', 0)
print('utime', end=' ')
attempt(os.utime, False)
print('dir_fd', end=' ')
attempt(os.stat, '.', dir_fd=False)
print('fcntl', end=' ')
attempt(fcntl.fcntl, True, fcntl.F_GETFD)
print('open', end=' ')
attempt(open, False, closefd=False)
attempt(io.FileIO, False, closefd=False)
attempt(os.fdopen, False, encoding='utf-8', closefd=False)
print('select', end=' ')
attempt(select.select, [True], [], [], 0)
print('poll', end=' ')
attempt(select.poll().register, True)
with open('file', 'w') as file:
    attempt(os.fsync, file)
    attempt(os.fsync, file.fileno())


class NoPath:
    __fspath__ = None


for f in os.fspath, open, os.stat, os.listdir, os.remove, os.fsencode, os.path.join, os.mkdir:
    print(f.__name__, end=' ')
    attempt(f, NoPath())
for name in '', '=name', 'na=me', 'name=', 'na\0me':
    for f, args in (os.putenv, ('value',)), (os.unsetenv, ()):
        print(ascii(name), f.__name__, end=' ')
        attempt(f, name, *args)
print('value', end=' ')
attempt(os.putenv, 'name', 'va\0lue')

for name in 'abc':
    open(name, 'w').close()


def begun():
    iterator = os.scandir('.')
    next(iterator)
    del iterator
    gc.collect()


def ended():
    iterator = os.scandir('.')
    list(iterator)
    del iterator


def closed():
    iterator = os.scandir('.')
    next(iterator)
    iterator.close()
    del iterator


def in_with():
    with os.scandir('.') as iterator:
        next(iterator)


for f in begun, ended, closed, in_with:
    print(f.__name__, end=' ')
    attempt(f)
