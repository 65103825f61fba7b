"""A dumb and slow but simple dbm clone: values in NAME.dat, an index of keys in NAME.dir, the index before in NAME.bak."""
# Ours; files and behaviour are those of CPython 3.13 Lib/dbm/dumb.py, which can read them.

import ast
import io
import os
from collections.abc import MutableMapping

__all__ = ['error', 'open']

_BLOCKSIZE = 512

error = OSError


class _Database(MutableMapping):
    def __init__(self, filebasename, mode, flag='c'):
        filebasename = os.fsencode(filebasename)
        self._mode = mode
        self._readonly = flag == 'r'
        self._dirfile = filebasename + b'.dir'
        self._datfile = filebasename + b'.dat'
        self._bakfile = filebasename + b'.bak'
        self._index = None
        self._create(flag)
        self._update(flag)

    def _create(self, flag):
        if flag == 'n':
            for filename in (self._datfile, self._bakfile, self._dirfile):
                try:
                    os.remove(filename)
                except OSError:
                    pass
        try:
            file = io.open(self._datfile, 'r', encoding='Latin-1')
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._datfile, 'w', encoding='Latin-1'):
                self._chmod(self._datfile)
        else:
            file.close()

    def _update(self, flag):
        self._modified = False
        self._index = {}
        try:
            file = io.open(self._dirfile, 'r', encoding='Latin-1')
        except OSError:
            if flag not in ('c', 'n'):
                raise
            with io.open(self._dirfile, 'w', encoding='Latin-1'):
                self._chmod(self._dirfile)
        else:
            with file:
                for line in file:
                    key, place = ast.literal_eval(line.rstrip())
                    self._index[key.encode('Latin-1')] = place

    def _commit(self):
        if self._index is None or not self._modified:
            return
        for act in (lambda: os.unlink(self._bakfile), lambda: os.rename(self._dirfile, self._bakfile)):
            try:
                act()
            except OSError:
                pass
        with io.open(self._dirfile, 'w', encoding='Latin-1') as file:
            self._chmod(self._dirfile)
            for key, place in self._index.items():
                file.write('%r, %r\n' % (key.decode('Latin-1'), place))
        self._modified = False

    sync = _commit

    def _verify_open(self):
        if self._index is None:
            raise error('DBM object has already been closed')

    def _writable(self):
        if self._readonly:
            raise error('The database is opened for reading only')

    def __getitem__(self, key):
        if isinstance(key, str):
            key = key.encode('utf-8')
        self._verify_open()
        position, size = self._index[key]
        with io.open(self._datfile, 'rb') as file:
            file.seek(position)
            return file.read(size)

    def _append(self, value):
        with io.open(self._datfile, 'rb+') as file:
            file.seek(0, 2)
            position = int(file.tell())
            aligned = (position + _BLOCKSIZE - 1) // _BLOCKSIZE * _BLOCKSIZE
            file.write(b'\0' * (aligned - position))
            file.write(value)
        return aligned, len(value)

    def _overwrite(self, position, value):
        with io.open(self._datfile, 'rb+') as file:
            file.seek(position)
            file.write(value)
        return position, len(value)

    def __setitem__(self, key, value):
        self._writable()
        if isinstance(key, str):
            key = key.encode('utf-8')
        elif not isinstance(key, (bytes, bytearray)):
            raise TypeError('keys must be bytes or strings')
        if isinstance(value, str):
            value = value.encode('utf-8')
        elif not isinstance(value, (bytes, bytearray)):
            raise TypeError('values must be bytes or strings')
        self._verify_open()
        self._modified = True
        if key not in self._index:
            place = self._append(value)
            self._index[key] = place
            with io.open(self._dirfile, 'a', encoding='Latin-1') as file:
                self._chmod(self._dirfile)
                file.write('%r, %r\n' % (key.decode('Latin-1'), place))
            return
        position, size = self._index[key]
        blocks = (size + _BLOCKSIZE - 1) // _BLOCKSIZE
        wanted = (len(value) + _BLOCKSIZE - 1) // _BLOCKSIZE
        self._index[key] = self._overwrite(position, value) if wanted <= blocks else self._append(value)

    def __delitem__(self, key):
        self._writable()
        if isinstance(key, str):
            key = key.encode('utf-8')
        self._verify_open()
        self._modified = True
        del self._index[key]
        self._commit()

    def keys(self):
        try:
            return list(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    def items(self):
        self._verify_open()
        return [(key, self[key]) for key in self._index.keys()]

    def __contains__(self, key):
        if isinstance(key, str):
            key = key.encode('utf-8')
        try:
            return key in self._index
        except TypeError:
            if self._index is None:
                raise error('DBM object has already been closed') from None
            raise

    def iterkeys(self):
        try:
            return iter(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    __iter__ = iterkeys

    def __len__(self):
        try:
            return len(self._index)
        except TypeError:
            raise error('DBM object has already been closed') from None

    def close(self):
        try:
            self._commit()
        finally:
            self._index = self._datfile = self._dirfile = self._bakfile = None

    __del__ = close

    def _chmod(self, file):
        os.chmod(file, self._mode)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


def open(file, flag='c', mode=0o666):
    """Open the database file, filename, and return corresponding object."""
    umask = os.umask(0)
    os.umask(umask)
    if flag not in ('r', 'w', 'c', 'n'):
        raise ValueError("Flag must be one of 'r', 'w', 'c', or 'n'")
    return _Database(file, mode & ~umask, flag=flag)
