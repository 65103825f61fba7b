"""Generic interface to all dbm clones."""
# Ours: of the databases only `dbm.dumb` is there, as on a build of CPython without sqlite3, gdbm and ndbm. CPython 3.13 Lib/dbm/__init__.py.

import os
import struct

__all__ = ['open', 'whichdb', 'error']


class error(Exception):
    pass


_names = ['dbm.sqlite3', 'dbm.gnu', 'dbm.ndbm', 'dbm.dumb']
_defaultmod = None
_modules = {}

error = (error, OSError)


def open(file, flag='r', mode=0o666):
    """Open or create database at path given by *file*, with the first module that is there."""
    global _defaultmod
    if _defaultmod is None:
        for name in _names:
            try:
                module = __import__(name, fromlist=['open'])
            except ImportError:
                continue
            if not _defaultmod:
                _defaultmod = module
            _modules[name] = module
        if not _defaultmod:
            raise ImportError('no dbm clone found; tried %s' % _names)
    result = whichdb(file) if 'n' not in flag else None
    if result is None:
        if 'c' in flag or 'n' in flag:
            module = _defaultmod
        else:
            raise error[0]("db file doesn't exist; use 'c' or 'n' flag to create a new db")
    elif result == '':
        raise error[0]('db type could not be determined')
    elif result not in _modules:
        raise error[0]('db type is {0}, but the module is not available'.format(result))
    else:
        module = _modules[result]
    return module.open(file, flag, mode)


def _first_octets(path, count):
    with os.fdopen(os.open(path, os.O_RDONLY), 'rb') as file:
        return file.read(count)


def whichdb(filename):
    """Guess which db package to use to open a db file: a name, '' if it is none that is known, None if it can not be read."""
    filename = os.fsdecode(filename)
    if os.path.exists(filename + '.pag') and os.path.exists(filename + '.dir'):
        return 'dbm.ndbm'
    try:
        size = os.stat(filename + '.dat').st_size and os.stat(filename + '.dir').st_size
        if os.stat(filename + '.dir').st_size == 0:
            return 'dbm.dumb'
        if _first_octets(filename + '.dir', 1) in (b"'", b'"'):
            return 'dbm.dumb'
    except OSError:
        pass
    try:
        start = _first_octets(filename, 16)
    except OSError:
        return None
    if start == b'SQLite format 3\x00':
        return 'dbm.sqlite3'
    if len(start) < 4:
        return ''
    (magic,) = struct.unpack('=l', start[:4]) if struct.calcsize('=l') == 4 else (0,)
    return 'dbm.gnu' if magic & 0xFFFFFFFF in (0x13579ACE, 0x13579ACD, 0x13579ACF) else ''
